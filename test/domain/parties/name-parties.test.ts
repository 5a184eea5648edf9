import { describe, expect, it } from 'vitest';
import { changeArticles } from '../../../src/domain/parties/change-articles.ts';
import { elides } from '../../../src/domain/parties/elides.ts';
import { findParty } from '../../../src/domain/parties/find-party.ts';
import { listParties } from '../../../src/domain/parties/list-parties.ts';
import { loadParties } from '../../../src/domain/parties/load-parties.ts';
import { testDatabase } from '../../support/database.ts';
import { trailOf, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { here, elsewhere, stranger } = await twoTowns(db);

const partyOf = ({ agreementId }: { agreementId: string }, code: string) =>
  db.party.findUniqueOrThrow({
    where: { agreementId_code: { agreementId, code } },
    include: { subOrganisations: true },
  });

describe('the name of a party', () => {
  it.each([
    ['ville', 'VILLE'],
    ['VILLE D’ISSOIRE', 'VILLE'],
    ["la commune d'issoire", 'VILLE'],
    ['caf63', 'CAF63'],
    ['Caf du Puy de Dôme', 'CAF63'],
    ["caisse d'allocations familiales du puy de dome", 'CAF63'],
    ['communauté d’agglo', 'API'],
    ['Communauté d’Agglomération Pays d’Issoire', 'API'],
  ])('« %s » is %s, as the text or people call it (C-1)', async (name, code) => {
    expect((await findParty(here.agreementId, name, here.deps)).code).toBe(code);
  });

  it('that nobody bears is told with the parties that there are, and an empty one is nobody’s', async () => {
    const detail = { given: 'Département', known: ['Caf', 'Agglo', 'Ville'] };
    const unknown = findParty(here.agreementId, 'Département', here.deps);
    await expect(unknown).rejects.toMatchObject({ code: 'partyUnknown', detail });
    await expect(findParty(here.agreementId, ' ', here.deps)).rejects.toMatchObject({ code: 'partyUnknown' });
  });
});

describe('the list of parties', () => {
  it('says who signs by what act, in the agreement’s order, even to a stranger: it is the public text (C-1…C-3)', async () => {
    const parties = await listParties(await stranger(), {}, here.deps);
    expect(parties.map(({ code }) => code)).toEqual(['CAF63', 'API', 'VILLE']);
    expect(parties.map(({ signatories }) => signatories.map(({ name }) => name))).toEqual([
      ['Alain Rochette', 'Didier Grosjean'],
      ['Jean-Paul Bacquet'],
      ['Bertrand Barraud'],
    ]);
    expect(parties.map(({ acts }) => acts.map(({ decidedOn }) => decidedOn))).toEqual([
      ['2019-12-16'],
      ['2019-12-12'],
      ['2019-12-03'],
    ]);
  });

  it('is the one party that an alias means, with the bodies that act for it', async () => {
    const [only, ...others] = await listParties(await here.as('Yann Genêt'), { name: "Ville d'Issoire" }, here.deps);
    expect([only?.code, only?.subOrganisations.map(({ code }) => code), others]).toEqual(['VILLE', ['CCAS'], []]);
    const unknown = listParties(await here.as('Yann Genêt'), { name: 'MSA' }, here.deps);
    await expect(unknown).rejects.toMatchObject({ code: 'partyUnknown' });
  });

  it('tells with each party the act by which it renews the agreement, and no other of its acts', async () => {
    const { id: partyId } = await partyOf(here, 'API');
    const act = { partyId, text: 'RENEWAL', kind: 'délibération', body: 'Conseil' } as const;
    await db.authorizingAct.create({ data: { ...act, decidedOn: new Date('2022-06-01') } });
    const parties = await loadParties(here.agreementId, here.deps);
    const renewals = parties.map(({ code, authorizingActs }) => [code, authorizingActs.length]);
    expect(renewals).toEqual([
      ['CAF63', 0],
      ['API', 1],
      ['VILLE', 0],
    ]);
    const [, agglo] = await listParties(await here.as('Yann Genêt'), {}, here.deps);
    expect(agglo?.acts.map(({ decidedOn }) => decidedOn)).toEqual(['2019-12-12']);
  });
});

describe('the article of a party', () => {
  const change = async (article: string, bodies: Record<string, string> = { CCAS: 'MASCULINE' }) =>
    changeArticles(await here.as('Claire Aubépine'), { party: 'VILLE', article, bodies }, here.deps);

  it('is what the coordinator says, for the party and each body that acts for it', async () => {
    const told = await change('PLURAL', { CCAS: 'FEMININE' });
    expect(told.names.map(({ article }) => article)).toEqual(['PLURAL', 'FEMININE']);
    const ville = await partyOf(here, 'VILLE');
    expect([ville.article, ville.subOrganisations[0]?.article]).toEqual(['PLURAL', 'FEMININE']);
    expect((await partyOf(elsewhere, 'VILLE')).article).toBe('FEMININE');
  });

  it('leaves no line in the trail when the same is said again', async () => {
    await change('NONE');
    const { id } = await partyOf(here, 'VILLE');
    const before = await trailOf(here, id);
    await change('NONE');
    expect(await trailOf(here, id)).toEqual(before);
  });

  it('is asked for where none is chosen, of the party and of its body', async () => {
    await expect(change('')).rejects.toMatchObject({ fields: { article: { code: 'required' } } });
    await expect(change('LE', {})).rejects.toMatchObject({
      fields: { article: { code: 'required' }, 'body:CCAS': { code: 'required' } },
    });
  });

  it('is the coordinator’s alone to say, of a party of their own agreement', async () => {
    const input = { party: 'CAF63', article: 'NONE', bodies: {} };
    const names = ['Denise Lilas', 'Gérard Érable', 'Martine Houx', 'Fatou Mimosa'];
    for (const viewer of [...(await Promise.all(names.map(here.as))), await stranger()]) {
      await expect(changeArticles(viewer, input, here.deps)).rejects.toMatchObject({ code: 'coordinatorOnly' });
    }
    expect((await partyOf(here, 'CAF63')).article).toBe('FEMININE');
    const gone = changeArticles(await here.as('Claire Aubépine'), { ...input, party: 'MSA' }, here.deps);
    await expect(gone).rejects.toMatchObject({ code: 'gone' });
  });
});

describe('a name before which French elides', () => {
  it.each(['Agglo', 'Issoire', 'Hérault', 'Yonne', 'Yvelines', 'Île-de-France', 'habitat', 'œuvre'])(
    '« %s » does',
    (name) => {
      expect(elides(name)).toBe(true);
    },
  );

  it.each(['Caf', 'Haute-Loire', 'Yaoundé', 'Houilles', 'Hongrie', ''])('« %s » does not', (name) => {
    expect(elides(name)).toBe(false);
  });
});
