import { beforeAll, describe, expect, it } from 'vitest';
import { exportPlan } from '../../../src/domain/spreadsheet/export-plan.ts';
import { testDatabase } from '../../support/database.ts';
import { importTown, toyLibrary } from '../../support/import-town.ts';

const { db } = await testDatabase();
const { claire, preview, confirm, undo } = await importTown(db);

beforeAll(async () => {
  const source = 'Convention 2021';
  const fundings = [
    { sheet: 'FA-01', funder: 'Caf', scheme: 'Bonus territoire CTG', year: 2021, amount: 9000, source },
  ];
  await confirm(await preview({ sheets: [{ ...toyLibrary, reference: 'FA-01' }], fundings }));
});

describe('a line that is imported', () => {
  it('takes a referent for the party in brackets, and refuses somebody of another', async () => {
    const of = (referents: string[]) => preview({ sheets: [{ reference: 'FA-01', referents }] });
    const refused = await of(['Denise Lilas (Caf)']);
    expect(refused.comparison.refused.flatMap(({ refusals }) => refusals)).toMatchObject([
      { reason: { code: 'referentOfOther', detail: { name: 'Denise Lilas', parties: ['Ville'] } } },
    ]);
    const shown = await of(['Denise Lilas', 'Claire Aubépine (Agglo)']);
    await confirm(shown);
    const { sheets } = (await exportPlan(claire, { db })).tables;
    expect(sheets[0]?.referents).toEqual(['Claire Aubépine (Agglo)', 'Denise Lilas (Ville)']);
    await undo(shown.record.id);
  });

  it('changes what a funder gives, and takes none without its source (Art. 7)', async () => {
    const line = { sheet: 'FA-01', funder: 'Caf', scheme: 'Bonus territoire CTG', year: 2021 };
    const shown = await preview({
      fundings: [
        { ...line, amount: 9500 },
        { sheet: 'FA-01', funder: 'État', amount: 10 },
      ],
    });
    expect(shown.comparison.refused.flatMap(({ refusals }) => refusals)).toMatchObject([
      { reason: { code: 'sourceRequired' } },
    ]);
    expect(shown.comparison.changes).toMatchObject([{ differences: [{ key: 'amount', before: 9000, after: 9500 }] }]);
    await confirm(shown);
    await undo(shown.record.id);
    expect((await exportPlan(claire, { db })).tables.fundings).toMatchObject([{ funder: 'Caf', amount: 9000 }]);
  });

  it('refuses each line that cannot stand, with every reason, and takes the others', async () => {
    const shown = await preview({
      sheets: [
        { ...toyLibrary, title: 'Bonne', objective: 'O9', axes: ['astronomie'] },
        { ...toyLibrary, title: 'À l’envers', dueOn: '2020-01-01' },
        { ...toyLibrary, title: 'Sans pilote', leadParty: undefined, leadPerson: undefined },
        { ...toyLibrary, title: 'Sans date', startsOn: undefined, dueOn: undefined, planYears: undefined },
        { ...toyLibrary, title: 'Deux fois' },
        { ...toyLibrary, title: 'Deux fois', dueOn: '2022-07-01' },
      ],
      means: [{ party: 'Caf', year: 2021, kind: 'FTE', planned: 1 }],
      indicators: [{ label: 'Sans source', value: 3, valueOn: '2021-12-31' }],
    });
    const reasons = shown.comparison.refused.map(({ at, refusals }) => [
      at.tab,
      at.line,
      ...refusals.map(({ reason }) => reason.code),
    ]);
    expect(reasons).toEqual([
      ['Actions', 2, 'objectiveUnknown', 'axisUnknown'],
      ['Actions', 3, 'dueBeforeStart'],
      ['Actions', 4, 'leadPartyMissing'],
      ['Actions', 5, 'datesOrYears'],
      ['Actions', 7, 'lineTwice'],
      ['Indicateurs', 2, 'sourceRequired'],
      ['Moyens', 2, 'sourceRequired'],
    ]);
    expect(shown.comparison.changes.map(({ label }) => label)).toEqual([expect.stringContaining('Deux fois')]);
  });
});
