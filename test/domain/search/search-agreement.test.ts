import { beforeAll, describe, expect, it } from 'vitest';
import { searchAgreement } from '../../../src/domain/search/search-agreement.ts';
import type { Viewer } from '../../../src/domain/viewer/viewer.ts';
import { testDatabase } from '../../support/database.ts';
import { advise, inChannel, oneSheet, type TwoTowns, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();

let towns: TwoTowns;

/** The word « ludothèque » stands once in everything that is searched, open or not. */
beforeAll(async () => {
  towns = await twoTowns(db);
  const { here, elsewhere } = towns;
  const { agreementId } = here;
  const createdAt = new Date('2021-01-01');
  await oneSheet(here, { title: 'Ludothèques itinérantes', visibility: 'PUBLIC', lead: 'Yann Genêt' });
  await oneSheet(here, { title: 'Ludothèque du copil', visibility: 'COMMITTEE', committee: 'COPIL' });
  await oneSheet(here, { title: 'Ludothèque des parties', visibility: 'PARTIES' });
  await db.partner.create({ data: { agreementId, name: 'Ludothèque Pirouette', kind: 'ASSOCIATION', createdAt } });
  const paper = { agreementId, kind: 'STUDY', state: 'HELD', source: 'Caf', position: 90 } as const;
  await db.document.create({ data: { ...paper, code: 'LUDO', title: 'Étude des ludothèques', visibility: 'PARTIES' } });
  const indicator = { agreementId, code: 'I-01', number: 1, createdAt };
  await db.indicator.create({ data: { ...indicator, label: 'Prêts en ludothèque', visibility: 'PARTIES' } });
  await oneSheet(elsewhere, { title: 'Ludothèque d’ailleurs', visibility: 'PUBLIC' });
  await advise(here, { name: 'Fatou Mimosa', committee: 'COPIL' });
});

const search = async (words: string, asked: string | Viewer = 'Yann Genêt') => {
  const viewer = typeof asked === 'string' ? await towns.here.as(asked) : asked;
  return searchAgreement(viewer, { words }, towns.here.deps);
};
const named = ({ found }: { found: { kind: string; reference: string }[] }) =>
  found.map(({ kind, reference }) => `${kind} ${reference}`).toSorted();

const OPEN = ['sheet FA-01'];
const OF_COPIL = ['sheet FA-01', 'sheet FA-02'];
const ALL = [
  'document Étude des ludothèques',
  'indicator I-01',
  'partner Ludothèque Pirouette',
  ...['sheet FA-01', 'sheet FA-02', 'sheet FA-03'],
];

describe('a search in the agreement', () => {
  it('finds everything of it that holds the word, in any form and whatever its accents, and nothing of another', async () => {
    for (const words of ['ludothèque', 'LUDOTHEQUES', 'ludothèque  ']) {
      const answer = await search(words);
      expect(named(answer)).toEqual(ALL);
      expect(answer.reserved).toBe(0);
    }
  });

  it('finds an objective by its words, and a sheet or an indicator by its number', async () => {
    expect(named(await search('insertion'))).toEqual(['objective O3.2']);
    expect(named(await search('FA-02'))).toEqual(['sheet FA-02']);
    expect(named(await search('i-01'))).toEqual(['indicator I-01']);
  });

  it('finds an objective by its wording of the day, not by one to come', async () => {
    const { agreementId } = towns.here;
    const { id: objectiveId } = await db.objective.findFirstOrThrow({ where: { agreementId, code: 'O2.2' } });
    const wording = { objectiveId, label: 'Vivre la tyrolienne', origin: 'AMENDMENT', source: 'avenant' } as const;
    const startsOn = new Date('2021-06-01');
    await db.objectiveVersion.create({
      data: { ...wording, number: 2, startsOn, recordedBy: 'Claire Aubépine', recordedAt: new Date('2021-05-01') },
    });
    expect(named(await search('tyrolienne'))).toEqual([]);
    const yann = await towns.here.as('Yann Genêt');
    expect(named(await search('tyrolienne', { ...yann, today: '2021-06-01' }))).toEqual(['objective O2.2']);
    expect(named(await search('associations'))).toContain('objective O2.2');
  });

  it('shows a few words around what a text holds', async () => {
    const { id } = await oneSheet(towns.here, { title: 'Halte' });
    await db.actionSheet.update({ where: { id }, data: { need: 'Les familles demandent une balnéothérapie.' } });
    const { found } = await search('balneotherapie');
    expect(found).toMatchObject([{ title: 'Halte', excerpt: expect.stringContaining('une balnéothérapie.') }]);
  });

  it.each(['', '   ', '?!', '«»'])('for « %s » asks for a word', async (words) => {
    await expect(search(words)).rejects.toMatchObject({ code: 'searchEmpty' });
  });

  it.each(["l'", '%', '\'); drop table "Partner"; --', '100%_a\\', 'a & | ! :*', '"', 'x'.repeat(5000)])(
    'takes « %s » for words, and nothing else',
    async (words) => {
      await search(`${words} zygomorphe`);
      expect(named(await search('pirouette'))).toEqual(['partner Ludothèque Pirouette']);
    },
  );

  it('is not answered by everything for a sign that the database knows', async () => {
    expect(named(await search('z%'))).toEqual([]);
    expect(named(await search('l_dothèque'))).toEqual([]);
  });
});

describe('what is not for who searches (Art. 12)', () => {
  it('is counted, not named: a reader and a stranger find what is public alone', async () => {
    for (const viewer of [await towns.here.as('Pascal Bouleau'), await towns.stranger()]) {
      const answer = await search('ludothèque', viewer);
      expect([named(answer), answer.reserved]).toEqual([OPEN, 5]);
    }
  });

  it('is not the committee’s sheet for its adviser, but the parties’ is', async () => {
    const answer = await search('ludothèque', 'Fatou Mimosa');
    expect([named(answer), answer.reserved]).toEqual([OF_COPIL, 4]);
  });

  it('is the same in a channel as for its least cleared reader, whoever asks there', async () => {
    const claire = await towns.here.as('Claire Aubépine');
    const among = async (readers: string[] | null) => named(await search('ludothèque', inChannel(claire, readers)));
    expect(await among(['U0CLAIRE01', 'U0YANN0001'])).toEqual(ALL);
    expect(await among(['U0CLAIRE01', 'U0FATOU001'])).toEqual(OF_COPIL);
    expect(await among(['U0CLAIRE01', 'U0JEAN0001'])).toEqual(OPEN);
    expect(await among(null)).toEqual(OPEN);
  });

  it('is the name of anybody, for who is not of the roster and in a channel', async () => {
    expect(named(await search('Noisetier'))).toEqual(['person Sophie Noisetier']);
    expect(named(await search('noisetier', 'Pascal Bouleau'))).toEqual(['person Sophie Noisetier']);
    const loud = inChannel(await towns.here.as('Claire Aubépine'), ['U0CLAIRE01']);
    for (const viewer of [await towns.stranger(), loud]) {
      expect(await search('Noisetier', viewer)).toMatchObject({ found: [], reserved: 1 });
    }
  });
});
