import { beforeAll, describe, expect, it } from 'vitest';
import { checkFilledMeans } from '../../../src/domain/means/check-filled-means.ts';
import { listMeans, type MeansQuery } from '../../../src/domain/means/list-means.ts';
import { listKeptParties, listMeansTargets } from '../../../src/domain/means/list-means-targets.ts';
import { loadSheetMeans } from '../../../src/domain/means/sheet-means.ts';
import { showMeans } from '../../../src/domain/means/show-means.ts';
import { findSheet } from '../../../src/domain/sheets/find-sheet.ts';
import type { Viewer } from '../../../src/domain/viewer/viewer.ts';
import { testDatabase } from '../../support/database.ts';
import { inChannel, oneSheet, type TwoTowns, twoTowns } from '../../support/two-towns.ts';

const { db } = await testDatabase();

let towns: TwoTowns;

/** Five lines of 2021 and one of 2020: of a public sheet, of a sheet of the parties, of objectives, and of the whole. */
beforeAll(async () => {
  towns = await twoTowns(db);
  const { agreementId } = towns.here;
  const open = await oneSheet(towns.here, { title: 'Ludothèque', visibility: 'PUBLIC', lead: 'Yann Genêt' });
  const secret = await oneSheet(towns.here, { title: 'Étude', visibility: 'PARTIES' });
  await db.actionSheet.updateMany({ where: { id: { in: [open.id, secret.id] } }, data: { planYears: [2020, 2021] } });
  const party = async (code: string) => (await db.party.findFirstOrThrow({ where: { agreementId, code } })).id;
  const objective = async (code: string) => (await db.objective.findFirstOrThrow({ where: { agreementId, code } })).id;
  const [caf, ville] = [await party('CAF63'), await party('VILLE')];
  const line = { agreementId, year: 2021, source: 'Budget', createdAt: new Date('2021-01-01') };
  // A line of a sheet goes by its sheet, whatever its own word.
  const ofSheet = { ...line, sheetId: secret.id, visibility: 'PUBLIC' as const };
  await db.resourceCommitment.createMany({
    data: [
      { ...line, partyId: caf, sheetId: open.id, kind: 'FTE', planned: 1, actual: 0.5, visibility: 'PARTIES' },
      { ...ofSheet, partyId: ville, kind: 'OPERATING', planned: 1000 },
      { ...line, partyId: ville, objectiveId: await objective('O3.1'), kind: 'OPERATING', planned: 200, actual: 250 },
      { ...line, partyId: ville, objectiveId: await objective('O3'), kind: 'FTE', planned: 2, visibility: 'PUBLIC' },
      { ...line, partyId: caf, kind: 'DATA', label: 'Enfants par commune', visibility: 'PUBLIC' },
      { ...line, year: 2020, partyId: caf, kind: 'INVESTMENT', planned: 5000, visibility: 'PARTIES' },
    ],
  });
  await db.funding.create({ data: { sheetId: open.id, funder: 'État', source: 'Arrêté', year: 2021, amount: 300 } });
});

const list = async (asked: string | Viewer, query: MeansQuery = {}) =>
  listMeans(typeof asked === 'string' ? await towns.here.as(asked) : asked, query, towns.here.deps);
const told = ({ means }: { means: { party: { shortName: string }; kind: string; year: number }[] }) =>
  means.map(({ party, kind, year }) => `${party.shortName} ${kind} ${year}`);

const ALL_2021 = ['Caf FTE 2021', 'Caf DATA 2021', 'Ville FTE 2021', 'Ville OPERATING 2021', 'Ville OPERATING 2021'];

describe('the list of means', () => {
  it('is by year, party and kind, narrowed by each, and by objective with what is below it', async () => {
    expect(told(await list('Yann Genêt'))).toEqual(['Caf INVESTMENT 2020', ...ALL_2021]);
    expect(told(await list('Yann Genêt', { year: 2021 }))).toEqual(ALL_2021);
    expect(told(await list('Yann Genêt', { kind: 'FTE' }))).toEqual(['Caf FTE 2021', 'Ville FTE 2021']);
    expect(told(await list('Yann Genêt', { objective: 'o3' }))).toEqual(['Ville FTE 2021', 'Ville OPERATING 2021']);
    expect(told(await list('Yann Genêt', { objective: 'O1' }))).toEqual(['Caf FTE 2021', 'Ville OPERATING 2021']);
    const claire = await towns.elsewhere.as('Claire Aubépine');
    expect(await listMeans(claire, {}, towns.elsewhere.deps)).toMatchObject({ means: [], reserved: 0 });
  });

  it('says which fall short: half a post, and a year that is over of which nobody said what came (A5-1)', async () => {
    const { means } = await list('Yann Genêt', { isShort: true });
    expect(means.map(({ kind, gap }) => [kind, gap])).toEqual([
      ['INVESTMENT', { what: 'unsaid' }],
      ['FTE', { what: 'short', by: 0.5 }],
    ]);
  });

  it('shows a reader and a stranger the lines of public sheets and public ones, and counts the others (Art. 12)', async () => {
    const open = ['Caf FTE 2021', 'Caf DATA 2021', 'Ville FTE 2021'];
    const loud = inChannel(await towns.here.as('Denise Lilas'), ['U0DENISE01', 'U0PASCAL01']);
    for (const viewer of [await towns.here.as('Pascal Bouleau'), await towns.stranger(), loud]) {
      const answer = await list(viewer);
      expect([told(answer), answer.reserved, answer.mayAdd]).toEqual([open, 3, false]);
      expect(answer.means.every(({ right }) => right === null)).toBe(true);
    }
  });

  it('offers each line to who may write it: a party’s secretary theirs, who leads a sheet what came of its lines', async () => {
    const rights = async (name: string) => {
      const { means, mayAdd } = await list(name, { year: 2021 });
      return [mayAdd, ...means.map(({ right }) => right)];
    };
    expect(await rights('Denise Lilas')).toEqual([true, 'whole', 'whole', 'whole', 'whole', 'whole']);
    expect(await rights('Martine Houx')).toEqual([true, 'whole', 'whole', null, null, null]);
    expect(await rights('Yann Genêt')).toEqual([false, 'actual', null, null, null, null]);
    expect(await rights('Hugo Frêne')).toEqual([false, null, null, null, null, null]);
  });
});

describe('the table of a year’s means', () => {
  it('adds up by party and objective what its reader may read, and lists what has no figure (A4-3)', async () => {
    const show = async (name: string) => showMeans(await towns.here.as(name), { year: 2021 }, towns.here.deps);
    const { table, others, reserved } = await show('Yann Genêt');
    expect(table.parties).toEqual(['Caf', 'Agglo', 'Ville']);
    const rows = table.rows.filter(({ total }) => total.FTE.planned !== null || total.OPERATING.planned !== null);
    expect(rows.map(({ objective, total }) => [objective, total.FTE.planned, total.OPERATING.planned])).toEqual([
      ['O1.1', 1, 1000],
      ['O3', 2, null],
      ['O3.1', null, 200],
    ]);
    expect(table.totals.total.OPERATING).toEqual({ planned: 1200, actual: 250 });
    expect([others.map(({ label }) => label), reserved]).toEqual([['Enfants par commune'], 0]);
    const reader = await show('Pascal Bouleau');
    expect([reader.table.totals.total.OPERATING, reader.reserved]).toEqual([{ planned: null, actual: null }, 2]);
  });

  it('is of one party and one objective when they are named; one that is not there is unknown', async () => {
    const yann = await towns.here.as('Yann Genêt');
    const { agreementId } = towns.here;
    const { id: partyId } = await db.party.findFirstOrThrow({ where: { agreementId, code: 'VILLE' } });
    const { table } = await showMeans(yann, { year: 2021, partyId, objective: 'o3.1' }, towns.here.deps);
    expect([table.parties, table.rows.map(({ objective }) => objective)]).toEqual([['Ville'], ['O3.1']]);
    expect(table.totals.total.OPERATING.planned).toBe(200);
    const unknown = showMeans(yann, { year: 2021, objective: 'O9' }, towns.here.deps);
    await expect(unknown).rejects.toMatchObject({ code: 'objectiveUnknown', detail: { given: 'O9' } });
  });
});

describe('what a form of means offers', () => {
  it('is the objectives and the sheets that its reader may read, whose names hold every word', async () => {
    const targets = async (name: string, words: string) =>
      (await listMeansTargets(await towns.here.as(name), { words }, towns.here.deps)).map((one) =>
        one.what === 'sheet' ? one.reference : one.code,
      );
    expect((await targets('Yann Genêt', '')).length).toBe(12);
    expect((await targets('Pascal Bouleau', 'fa')).filter((code) => code.startsWith('FA'))).toEqual(['FA-01']);
    expect(await targets('Yann Genêt', 'ETUDE')).toEqual(['FA-02']);
    expect(await targets('Yann Genêt', 'droits services')).toEqual(['O3.1']);
  });

  it('is the parties whose means one keeps', async () => {
    const kept = async (name: string) =>
      (await listKeptParties(await towns.here.as(name), towns.here.deps)).map(({ shortName }) => shortName);
    expect(await kept('Denise Lilas')).toEqual(['Caf', 'Agglo', 'Ville']);
    expect([await kept('Martine Houx'), await kept('Yann Genêt')]).toEqual([['Caf'], []]);
  });
});

describe('what a sheet lives on', () => {
  it('is told with who pays for it, to who reads it, and offered to be said to who follows it', async () => {
    const means = async (name: string) => {
      const viewer = await towns.here.as(name);
      const sheet = await findSheet(viewer, 'FA-01', towns.here.deps);
      const { lines, fundings, mayAdd, mayFund } = await loadSheetMeans(viewer, sheet, towns.here.deps);
      return [lines.length, fundings.map(({ funder, amount }) => [funder, amount]), mayAdd, mayFund];
    };
    expect(await means('Yann Genêt')).toEqual([1, [['État', 300]], false, true]);
    expect(await means('Martine Houx')).toEqual([1, [['État', 300]], true, false]);
    expect(await means('Pascal Bouleau')).toEqual([1, [['État', 300]], false, false]);
  });
});

describe('the check of means', () => {
  it('finds the years, the objectives and the sheets that nobody filled in, as far as its reader may know (A4-3)', async () => {
    const check = async (name: string) =>
      checkFilledMeans(await towns.here.as(name), { committeeId: null }, towns.here.deps);
    const of2020 = ['O1.1', 'O1.2', 'O2.1', 'O2.2', 'O3.1', 'O3.2', 'O3.3'];
    expect(await check('Claire Aubépine')).toEqual([
      { code: 'meansYearsEmpty', years: [2019] },
      { code: 'meansObjectivesBare', year: 2020, codes: of2020 },
      { code: 'meansSheetsBare', year: 2020, references: ['FA-01', 'FA-02'] },
      { code: 'meansObjectivesBare', year: 2021, codes: ['O1.2', 'O2.1', 'O2.2', 'O3.2', 'O3.3'] },
    ]);
    expect(await check('Pascal Bouleau')).toContainEqual({
      ...{ code: 'meansSheetsBare', year: 2020, references: ['FA-01'] },
    });
  });
});
