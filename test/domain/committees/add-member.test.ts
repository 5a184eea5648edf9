import { describe, expect, it } from 'vitest';
import { addMember, type MemberInput } from '../../../src/domain/committees/add-member.ts';
import { testDatabase } from '../../support/database.ts';
import { trailOf, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { here, elsewhere, stranger } = await twoTowns(db);

const ofTown = async ({ agreementId }: { agreementId: string }, rule: string, party: string) => ({
  seatRuleId: (await db.seatRule.findFirstOrThrow({ where: { agreementId, code: rule } })).id,
  partyId: (await db.party.findFirstOrThrow({ where: { agreementId, code: party } })).id,
});
const personHere = (name: string) =>
  db.person.findFirstOrThrow({ where: { agreementId: here.agreementId, name } }).then(({ id }) => id);
const axisId = async ({ agreementId }: { agreementId: string }) =>
  (await db.axis.findFirstOrThrow({ where: { agreementId, code: 'JEUNESSE' } })).id;

const NOBODY = { personId: null, jobTitle: '', email: '', axisIds: [], startsOn: '2021-05-03', endsOn: null };
const referent = async (over: Partial<MemberInput>, by = 'Claire Aubépine', deps = here.deps) => {
  const seat = await ofTown(here, 'CAF-REFERENTS', 'CAF63');
  return addMember(await here.as(by), { name: '', ...NOBODY, ...seat, ...over }, deps);
};
const seatsOf = (name: string, agreementId = here.agreementId) =>
  db.membership.findMany({ where: { agreementId, person: { name } }, include: { axes: true, person: true } });

describe('somebody who is given a seat', () => {
  it('is entered in the roster, sits for the party with their axes, and the trail says so (A6-3)', async () => {
    const axis = await axisId(here);
    const input = { name: ' Léa Tremble ', jobTitle: 'Référente', email: 'Lea@caf63.example', axisIds: [axis] };
    expect(await referent(input)).toEqual({
      ...{ name: 'Léa Tremble', seat: 'des référents thématiques', party: 'Caf', committee: 'Copil' },
      isOverNumber: false,
    });
    const [seat, ...others] = await seatsOf('Léa Tremble');
    expect(seat).toMatchObject({
      ...{ capacity: 'HOLDER', holderId: null, startsOn: new Date('2021-05-03'), endsOn: null },
      ...{ axes: [{ id: axis }], person: { email: 'lea@caf63.example', jobTitle: 'Référente' } },
    });
    expect(others).toEqual([]);
    expect(await trailOf(here, seat?.id ?? '')).toEqual(['member.added']);
  });

  it('is the person whom the roster knows already, by name and address, or as chosen', async () => {
    await referent({ name: 'hugo frêne', email: 'hugo.frene@caf63.example' });
    await referent({ personId: await personHere('Béatrice Saule') }, 'Denise Lilas');
    expect(await db.person.count({ where: { agreementId: here.agreementId, name: { contains: 'Hugo' } } })).toBe(1);
    expect((await seatsOf('Hugo Frêne')).length).toBe(2);
    expect((await seatsOf('Béatrice Saule')).length).toBe(2);
  });

  it('may be one more than the text has seats for: it is done, and said (K-19)', async () => {
    const seat = await ofTown(here, 'CAF-DIRECTEUR', 'CAF63');
    // The former director left on 31 March: the first is in her place, the second one too many.
    const first = await referent({ ...seat, name: 'Ève Charmille' });
    const second = await referent({ ...seat, name: 'Luc Osier' });
    expect([first.isOverNumber, second.isOverNumber]).toEqual([false, true]);
  });

  it('sits once: the same seat at the same time is refused, after its end it is not', async () => {
    await referent({ name: 'Noé Buis', endsOn: '2021-06-30' });
    const again = { fields: { name: { code: 'alreadyMember', detail: { name: 'Noé Buis' } } } };
    await expect(referent({ name: 'Noé Buis', startsOn: '2021-06-30' })).rejects.toMatchObject(again);
    const personId = await personHere('Noé Buis');
    const chosen = referent({ personId, startsOn: '2021-06-30' });
    await expect(chosen).rejects.toMatchObject({ fields: { person: { code: 'alreadyMember' } } });
    await referent({ personId, startsOn: '2021-07-01' });
    expect(await seatsOf('Noé Buis')).toHaveLength(2);
  });

  it('is given it once for one form sent twice', async () => {
    const once = { ...here.deps, requestKey: 'member-form-1' };
    await referent({ name: 'Ida Viorne' }, 'Claire Aubépine', once);
    const again = referent({ name: 'Ida Viorne' }, 'Claire Aubépine', once);
    await expect(again).rejects.toMatchObject({ code: 'alreadyDone' });
    expect(await seatsOf('Ida Viorne')).toHaveLength(1);
  });

  it('is not entered in the roster when the seat is refused', async () => {
    await expect(referent({ name: 'Zoé Houblon', endsOn: '2021-05-02' })).rejects.toMatchObject({
      fields: { endsOn: { code: 'endsBeforeStart' } },
    });
    expect(await db.person.count({ where: { name: 'Zoé Houblon' } })).toBe(0);
  });

  it.each([
    ['no name', { name: ' ' }, { name: { code: 'required' } }],
    ['a name without end', { name: 'x'.repeat(121) }, { name: { code: 'tooLong' } }],
    ['an office without end', { name: 'Zoé', jobTitle: 'x'.repeat(121) }, { jobTitle: { code: 'tooLong' } }],
    ['what is no address', { name: 'Zoé', email: 'zoe@' }, { email: { code: 'email' } }],
  ])('is refused for %s, and the field is named', async (_, over, fields) => {
    await expect(referent(over)).rejects.toMatchObject({ fields });
  });
});

describe('who gives a seat', () => {
  it('is the coordinator, the secretariat in charge or the party’s own: nobody else, nor who speaks for a party that has one', async () => {
    const names = ['Gérard Érable', 'Lucie Fougère', 'Yann Genêt', 'Pascal Bouleau', 'Fatou Mimosa'];
    const seat = await ofTown(here, 'CAF-REFERENTS', 'CAF63');
    for (const viewer of [...(await Promise.all(names.map(here.as))), await stranger()]) {
      const input = { name: 'Jean Cognassier', ...NOBODY, ...seat };
      await expect(addMember(viewer, input, here.deps)).rejects.toMatchObject({ code: 'stewardsOnly' });
    }
    expect(await seatsOf('Jean Cognassier')).toEqual([]);
  });

  it('gives neither a seat, nor a person, nor an axis of another agreement', async () => {
    const theirs = await ofTown(elsewhere, 'CAF-REFERENTS', 'CAF63');
    const foreignSeat = referent({ name: 'Jean Cognassier', ...theirs });
    await expect(foreignSeat).rejects.toMatchObject({ fields: { seat: { code: 'gone' } } });
    const { id: personId } = await db.person.findFirstOrThrow({
      where: { agreementId: elsewhere.agreementId, name: 'Sophie Noisetier' },
    });
    await expect(referent({ personId })).rejects.toMatchObject({ fields: { person: { code: 'gone' } } });
    await referent({ name: 'Rémi Saponaire', axisIds: [await axisId(elsewhere)] });
    expect(await seatsOf('Rémi Saponaire')).toMatchObject([{ axes: [] }]);
    expect(await seatsOf('Jean Cognassier', elsewhere.agreementId)).toEqual([]);
  });

  it('gives no party a seat that the text gives to another', async () => {
    const { seatRuleId } = await ofTown(here, 'CAF-REFERENTS', 'CAF63');
    const { partyId } = await ofTown(here, 'VILLE-MAIRE', 'VILLE');
    const refused = referent({ name: 'Jean Cognassier', seatRuleId, partyId });
    await expect(refused).rejects.toMatchObject({ fields: { seat: { code: 'gone' } } });
  });
});
