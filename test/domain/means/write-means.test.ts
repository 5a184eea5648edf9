import { describe, expect, it } from 'vitest';
import { changeMeans, removeMeans, sayActual } from '../../../src/domain/means/change-means.ts';
import type { MeansInput } from '../../../src/domain/means/read-means-input.ts';
import { type FundingInput, recordFunding, removeFunding } from '../../../src/domain/means/record-funding.ts';
import { recordMeans } from '../../../src/domain/means/record-means.ts';
import { testDatabase } from '../../support/database.ts';
import { oneSheet, trailOf, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();
const { here, elsewhere } = await twoTowns(db);
const partyOf = async ({ agreementId }: { agreementId: string }, code: string) =>
  (await db.party.findFirstOrThrow({ where: { agreementId, code } })).id;
const objectiveOf = async ({ agreementId }: { agreementId: string }) =>
  (await db.objective.findFirstOrThrow({ where: { agreementId, code: 'O3.1' } })).id;
const ville = await partyOf(here, 'VILLE');

const INPUT: MeansInput = {
  ...{ partyId: ville, year: '2021', kind: 'OPERATING', sheet: '', objectiveId: '', label: '', planned: '12 500,50' },
  ...{ actual: '', dueOn: '', source: ' Budget 2021 ', visibility: 'PARTIES' as const },
};

const record = async (over: Partial<MeansInput> = {}, by = 'Denise Lilas') =>
  recordMeans(await here.as(by), { ...INPUT, ...over }, here.deps);
const count = () => db.resourceCommitment.count({ where: { agreementId: here.agreementId } });
const line = async (over: Partial<MeansInput> = {}) => {
  await record(over);
  return db.resourceCommitment.findFirstOrThrow({ where: { agreementId: here.agreementId }, orderBy: { id: 'desc' } });
};
const rowOf = (id: string) => db.resourceCommitment.findUniqueOrThrow({ where: { id } });

describe('a line of means that somebody writes', () => {
  it('is kept to the cent, for its party, its year and what it goes to, with its source (A4-3, Art. 7)', async () => {
    const objectiveId = await objectiveOf(here);
    const row = await line({ objectiveId, label: '  Loyer   du local ' });
    expect(row).toMatchObject({ partyId: ville, year: 2021, kind: 'OPERATING', objectiveId, sheetId: null });
    expect([row.label, row.source, row.planned?.toNumber(), row.actual]).toEqual([
      ...['Loyer du local', 'Budget 2021', 12_500.5, null],
    ]);
    expect(await trailOf(here, row.id)).toEqual(['means.added']);
  });

  it.each([
    ['no party', { partyId: '' }, { party: { code: 'required' } }],
    ['a kind that is none', { kind: 'GOLD' }, { kind: { code: 'required' } }],
    ['a year that is none', { year: 'demain' }, { year: { code: 'year' } }],
    ['a year before any agreement', { year: '1999' }, { year: { code: 'year' } }],
    ['no figure', { planned: '' }, { planned: { code: 'meansFigure' } }],
    ['a figure that is none', { planned: 'beaucoup' }, { planned: { code: 'amount' } }],
    ['a negative one', { actual: '-3' }, { actual: { code: 'amount' } }],
    ['want of a source (Art. 7)', { source: ' ' }, { source: { code: 'sourceRequired' } }],
    ['things in kind without a word', { kind: 'IN_KIND', planned: '' }, { label: { code: 'required' } }],
    ['data with a price', { kind: 'DATA', label: 'Effectifs' }, { planned: { code: 'dataHasNoAmount' } }],
    ['a sheet that is not there', { sheet: 'FA-99' }, { target: { code: 'gone' } }],
  ])('is refused for %s, and the field is named', async (_, over, fields) => {
    const before = await count();
    await expect(record(over)).rejects.toMatchObject({ fields });
    expect(await count()).toBe(before);
  });

  it('goes to a sheet or to an objective, not to both', async () => {
    const { reference } = await oneSheet(here);
    const both = record({ sheet: reference, objectiveId: await objectiveOf(here) });
    await expect(both).rejects.toMatchObject({ fields: { target: { code: 'sheetOrObjective' } } });
  });

  it('takes neither a party nor an objective of another agreement', async () => {
    const party = record({ partyId: await partyOf(elsewhere, 'VILLE') });
    await expect(party).rejects.toMatchObject({ fields: { party: { code: 'required' } } });
    const objective = record({ objectiveId: await objectiveOf(elsewhere) });
    await expect(objective).rejects.toMatchObject({ fields: { target: { code: 'gone' } } });
  });
});

describe('a line of means that somebody changes', () => {
  it('says the new words, the trail keeps the old ones; the same again changes nothing', async () => {
    const { id } = await line();
    const denise = await here.as('Denise Lilas');
    const change = () => changeMeans(denise, { id, ...INPUT, planned: '9000', year: '2022' }, here.deps);
    expect(await change()).toMatchObject({ party: { shortName: 'Ville' }, year: 2022 });
    await change();
    expect((await rowOf(id)).planned?.toNumber()).toBe(9000);
    expect(await trailOf(here, id)).toEqual(['means.added', 'means.changed']);
    const changed = await db.auditEvent.findFirstOrThrow({ where: { subjectId: id, action: 'means.changed' } });
    expect(changed).toMatchObject({ before: { planned: 12_500.5, year: 2021 }, after: { planned: 9000, year: 2022 } });
  });

  it('says what came of it, with where that is read, and refuses what is no amount (A5-1)', async () => {
    const { id } = await line();
    const denise = await here.as('Denise Lilas');
    const say = (actual: string, source = 'Compte administratif') =>
      sayActual(denise, { id, actual, source }, here.deps);
    await say('11 000');
    expect(await rowOf(id)).toMatchObject({ source: 'Compte administratif' });
    expect((await rowOf(id)).actual?.toNumber()).toBe(11_000);
    await expect(say('peu')).rejects.toMatchObject({ fields: { actual: { code: 'amount' } } });
    await expect(say('1', ' ')).rejects.toMatchObject({ fields: { source: { code: 'sourceRequired' } } });
  });

  it('is gone for who asks from another agreement, or for what is no line', async () => {
    const { id } = await line();
    const claire = await elsewhere.as('Claire Aubépine');
    const gone = { code: 'gone' };
    await expect(removeMeans(claire, { id }, elsewhere.deps)).rejects.toMatchObject(gone);
    await expect(changeMeans(claire, { id, ...INPUT }, elsewhere.deps)).rejects.toMatchObject(gone);
    await expect(sayActual(claire, { id, actual: '1', source: 'x' }, elsewhere.deps)).rejects.toMatchObject(gone);
    await expect(removeMeans(await here.as('Claire Aubépine'), { id: 'x' }, here.deps)).rejects.toMatchObject(gone);
    expect(await rowOf(id)).toMatchObject({ year: 2021 });
  });
});

describe('who pays for a sheet', () => {
  const FUNDING = { id: '', funder: ' Caf ', scheme: 'REAAP', year: '2021', amount: '1 200', source: 'Notification' };
  const fund = async (reference: string, over: Partial<FundingInput> = {}, by = 'Yann Genêt') =>
    recordFunding(await here.as(by), { ...FUNDING, reference, ...over }, here.deps);
  const fundings = (sheetId: string) => db.funding.findMany({ where: { sheetId } });

  it('is said, mended, said again without effect, and taken away once; the trail keeps each', async () => {
    const { id: sheetId, reference } = await oneSheet(here, { lead: 'Yann Genêt' });
    await fund(reference);
    const [held] = await fundings(sheetId);
    expect([held?.funder, held?.year, held?.amount?.toNumber()]).toEqual(['Caf', 2021, 1200]);
    const id = held?.id ?? '';
    await fund(reference, { id, amount: '1 500', year: '' });
    await fund(reference, { id, amount: '1500', year: ' ' });
    expect(await fundings(sheetId)).toMatchObject([{ id, year: null }]);
    const yann = await here.as('Yann Genêt');
    expect(await removeFunding(yann, { reference, id }, here.deps)).toEqual({ reference });
    await expect(removeFunding(yann, { reference, id }, here.deps)).rejects.toMatchObject({ code: 'gone' });
    expect(await fundings(sheetId)).toEqual([]);
    expect(await trailOf(here, id)).toEqual(['funding.added', 'funding.changed', 'funding.removed']);
  });

  it('is refused without who, without where that is read, or with a year or an amount that is none', async () => {
    const { id, reference } = await oneSheet(here, { lead: 'Yann Genêt' });
    const wrong = { funder: ' ', source: '', year: 'demain', amount: 'peu' };
    await expect(fund(reference, wrong)).rejects.toMatchObject({
      fields: {
        funder: { code: 'required' },
        source: { code: 'sourceRequired' },
        year: { code: 'year' },
        amount: { code: 'amount' },
      },
    });
    expect(await fundings(id)).toEqual([]);
  });

  it('is neither said nor taken away by who does not follow the sheet, nor from another agreement', async () => {
    const { id: sheetId, reference } = await oneSheet(here, { lead: 'Yann Genêt' });
    await fund(reference);
    const [held] = await fundings(sheetId);
    const input = { reference, id: held?.id ?? '' };
    const hugo = removeFunding(await here.as('Hugo Frêne'), input, here.deps);
    await expect(hugo).rejects.toMatchObject({ code: 'sheetLeadOnly' });
    const pascal = removeFunding(await here.as('Pascal Bouleau'), input, here.deps);
    await expect(pascal).rejects.toMatchObject({ code: 'sheetUnknown' });
    const foreign = removeFunding(await elsewhere.as('Claire Aubépine'), input, elsewhere.deps);
    await expect(foreign).rejects.toMatchObject({ code: 'sheetUnknown' });
    expect(await fundings(sheetId)).toHaveLength(1);
  });
});
