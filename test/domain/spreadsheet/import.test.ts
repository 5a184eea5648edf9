import { describe, expect, it } from 'vitest';
import { followSheet } from '../../../src/domain/sheets/follow-sheet.ts';
import { exportPlan } from '../../../src/domain/spreadsheet/export-plan.ts';
import { testDatabase } from '../../support/database.ts';
import { eachFrom } from '../../support/each-from.ts';
import { importTown, toyLibrary } from '../../support/import-town.ts';
import { restoreTables } from '../../support/kept-tables.ts';
import { planFile } from '../../support/plan-file.ts';

const { db } = await testDatabase();

/** The agreement of the tests and nothing else, whatever was there before. */
async function emptyTown() {
  await restoreTables(await testDatabase());
  return importTown(db);
}

const everything = async () => ({
  sheets: await db.actionSheet.count(),
  steps: await db.milestone.count(),
  indicators: await db.indicator.count(),
  readings: await db.indicatorReading.count(),
  means: await db.resourceCommitment.count(),
  fundings: await db.funding.count(),
  updates: await db.sheetUpdate.count(),
  people: await db.person.count(),
  partners: await db.partner.count(),
});

describe('an import into an agreement without a plan', () => {
  const town = eachFrom(emptyTown);

  it('saves nothing before it is confirmed, then all of it, names read as the agreement knows them', async () => {
    const { preview, confirm } = town();
    const before = await everything();
    const shown = await preview(planFile);
    expect(shown.comparison.refused).toEqual([]);
    expect(shown.comparison.changes.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
      'person Paul Nouveau',
      'sheet FA-01 Ludothèque itinérante',
      'sheet FA-02 Relais parents',
      'milestone FA-01 · Acheter les jeux',
      'indicator I-01 Enfants accueillis',
      'reading I-01 · 2021-12-31',
      'means Caf · 2021 · FA-01',
      'funding FA-01 · Caf · Bonus territoire CTG · 2021',
    ]);
    // Somebody without a seat may not read the parties' sheets: their name is kept beside it.
    expect(shown.comparison.remarks.map(({ why, value }) => [why, value])).toEqual([
      ['nameUnknown', 'Inconnue Totale'],
      ['leadMayNotRead', 'Paul Nouveau'],
    ]);
    expect(await everything()).toEqual(before);

    expect(await confirm(shown)).toEqual({ outcome: 'done', created: 8, changed: 0 });
    const sheet = await db.actionSheet.findFirstOrThrow({
      where: { reference: 'FA-01' },
      include: {
        leadParty: true,
        leadPerson: true,
        axes: true,
        partners: { include: { partner: true } },
        referents: { include: { party: true, person: true } },
      },
    });
    expect(sheet).toMatchObject({ title: 'Ludothèque itinérante', planYears: [2021, 2022], status: 'PLANNED' });
    expect([sheet.leadParty.shortName, sheet.leadPerson?.name]).toEqual(['Ville', 'Denise Lilas']);
    expect(sheet.partners.map(({ partner, role }) => [partner.name, role]).toSorted()).toEqual([
      ['Amis du jeu, antenne sud', ''],
      ['Foyer rural', 'prêt de locaux'],
    ]);
    expect(sheet.referents.map(({ party, person }) => [person.name, party.shortName])).toEqual([
      ['Denise Lilas', 'Ville'],
    ]);
    const other = await db.actionSheet.findFirstOrThrow({ where: { reference: 'FA-02' } });
    expect(other).toMatchObject({ hasNoAxis: true, leadPersonId: null, leadService: 'Paul Nouveau' });
    const reading = await db.indicatorReading.findFirstOrThrow();
    expect([Number(reading.value), reading.source]).toEqual([132.5, 'Caf, 31/12/2021']);
    const trail = await db.auditEvent.findMany({ where: { action: 'sheet.imported' } });
    expect(trail).toHaveLength(2);
  });
});

describe('an import into the plan that a file gave', () => {
  const town = eachFrom(async () => {
    const built = await emptyTown();
    await built.confirm(await built.preview(planFile));
    return built;
  });

  it('changes nothing the second time', async () => {
    const { preview, confirm } = town();
    const again = await preview(planFile);
    expect(again.comparison).toMatchObject({ changes: [], refused: [] });
    await expect(confirm(again)).rejects.toMatchObject({ code: 'importEmpty' });
  });

  it('gives back what was exported without a change: the round trip', async () => {
    const { claire, preview } = town();
    const { tables } = await exportPlan(claire, { db });
    expect(tables.sheets).toHaveLength(2);
    expect(tables.fundings).toMatchObject([{ sheet: 'FA-01', funder: 'Caf', amount: 9000 }]);
    expect(tables.members.length).toBeGreaterThan(10);
    const back = await preview(tables);
    expect(back.comparison).toMatchObject({ changes: [], refused: [], remarks: [] });
  });

  it('shows a change cell by cell, writes it with its history, and gives it back when it is undone', async () => {
    const { claire, preview, confirm, undo } = town();
    const sheets = [
      { reference: 'FA-01', dueOn: '2022-12-31', status: 'IN_PROGRESS', progress: 40, axes: ['parentalité'] },
    ];
    const shown = await preview({ sheets });
    expect(shown.comparison.changes).toMatchObject([
      {
        label: 'FA-01 Ludothèque itinérante',
        differences: [
          { key: 'dueOn', before: '2022-06-30', after: '2022-12-31' },
          { key: 'status', before: 'PLANNED', after: 'IN_PROGRESS' },
          { key: 'progress', before: undefined, after: 40 },
          { key: 'axes', before: ['La petite enfance'], after: ['La parentalité'] },
        ],
      },
    ]);
    const { sheets: before } = (await exportPlan(claire, { db })).tables;
    expect(await confirm(shown)).toEqual({ outcome: 'done', created: 0, changed: 1 });
    expect(await db.sheetUpdate.findMany()).toMatchObject([
      { status: 'IN_PROGRESS', progress: 40, by: 'Claire Aubépine' },
    ]);
    await undo(shown.record.id);
    expect((await exportPlan(claire, { db })).tables.sheets).toEqual(before);
    await expect(undo(shown.record.id)).rejects.toMatchObject({ code: 'importUndone' });
    await expect(confirm(shown)).rejects.toMatchObject({ code: 'importUndone' });
  });

  it('is not undone once something else changed what it touched', async () => {
    const { claire, preview, confirm, undo, deps } = town();
    const shown = await preview({ sheets: [{ ...toyLibrary, title: 'Éphémère' }] });
    await confirm(shown);
    const { reference } = await db.actionSheet.findFirstOrThrow({ where: { title: 'Éphémère' } });
    const said = { reference, status: 'IN_PROGRESS', progress: 10, blockers: '', needsArbitration: false } as const;
    await followSheet(claire, said, deps);
    await expect(undo(shown.record.id)).rejects.toMatchObject({
      code: 'importTouched',
      detail: { what: [`${reference} Éphémère`] },
    });
    expect(await db.actionSheet.count({ where: { reference } })).toBe(1);
  });

  it('removes what it created when it is undone, and nothing else', async () => {
    const { preview, confirm, undo } = town();
    const before = await everything();
    const shown = await preview({
      members: [{ name: 'Passante Brève', party: 'Caf' }],
      sheets: [
        { ...toyLibrary, title: 'Passagère', status: 'IN_PROGRESS', partners: ['Club de passage', 'Foyer rural'] },
      ],
      milestones: [{ sheet: 'Passagère', label: 'Une étape', dueOn: '2021-03-01' }],
      means: [{ party: 'Ville', year: 2021, kind: 'FTE', sheet: 'Passagère', planned: 0.5, source: 'RH' }],
      fundings: [{ sheet: 'Passagère', funder: 'Département', source: 'Budget' }],
    });
    await confirm(shown);
    expect((await everything()).sheets).toBe(before.sheets + 1);
    await undo(shown.record.id);
    expect(await everything()).toEqual(before);
  });

  it('does nothing when the plan changed since its preview', async () => {
    const { preview, confirm } = town();
    const shown = await preview({ sheets: [{ reference: 'FA-01', title: 'Ludothèque', dueOn: '2022-10-31' }] });
    await confirm(await preview({ sheets: [{ reference: 'FA-01', dueOn: '2022-09-30' }] }));
    expect(await confirm(shown)).toEqual({ outcome: 'stale' });
    expect(await db.actionSheet.findFirst({ where: { title: 'Ludothèque' } })).toBeNull();
  });
});
