import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chaseSheets } from '../../../src/domain/chases/chase-sheets.ts';
import { reviewSheet } from '../../../src/domain/sheets/review-sheet.ts';
import type { Cells } from '../../../src/domain/spreadsheet/entity.ts';
import { undoImport } from '../../../src/domain/spreadsheet/undo-import.ts';
import { testDatabase } from '../../support/database.ts';
import { importTown, toyLibrary } from '../../support/import-town.ts';

const { db } = await testDatabase();
const { claire, clock, viewer, record, preview, confirm, undo, deps } = await importTown(db);

/** Imports one sheet, whose title begins so; gives it, and the import. */
async function imported(word: string, over: Cells = {}) {
  const title = `${word} ${randomUUID()}`;
  const shown = await preview({ sheets: [{ ...toyLibrary, title, ...over }] });
  await confirm(shown);
  return { id: shown.record.id, sheet: await db.actionSheet.findFirstOrThrow({ where: { title } }) };
}
const isThere = async ({ id }: { id: string }) => (await db.actionSheet.count({ where: { id } })) === 1;
const touched = (...what: string[]) => ({ code: 'importTouched', detail: { what } });

describe('an import is not undone, and says why, once its sheet has come to hold', () => {
  it('a decision that concerns it', async () => {
    const { id, sheet } = await imported('Décidée');
    await record({ text: 'Ouvrir la ludothèque.', sheetIds: [sheet.id] });
    await expect(undo(id)).rejects.toMatchObject(touched(`${sheet.reference} ${sheet.title}`));
    expect(await isThere(sheet)).toBe(true);
    expect(await db.decision.count({ where: { sheets: { some: { id: sheet.id } } } })).toBe(1);
  });

  it('what a year of it brought', async () => {
    const { id, sheet } = await imported('Dressée');
    const said = { achieved: 'Trois ouvertures', gaps: '', next: '', source: 'Ville, 2021' };
    await reviewSheet(claire, { reference: sheet.reference, year: '2021', ...said }, deps);
    await expect(undo(id)).rejects.toMatchObject(touched(`${sheet.reference} ${sheet.title}`));
    expect(await db.annualReview.count({ where: { sheetId: sheet.id } })).toBe(1);
  });

  it('a question to who leads it', async () => {
    const { id, sheet } = await imported('Relancée', { status: 'IN_PROGRESS' });
    const { asked } = await chaseSheets(claire, { reference: sheet.reference }, { ...deps, canMail: true });
    expect(asked).toHaveLength(1);
    await expect(undo(id)).rejects.toMatchObject(touched(`${sheet.reference} ${sheet.title}`));
    expect(await db.statusChase.count({ where: { sheetId: sheet.id } })).toBe(1);
  });

  it('a step, money or a funder that another file gave it', async () => {
    const { id, sheet } = await imported('Étoffée');
    const { reference } = sheet;
    for (const more of [
      { milestones: [{ sheet: reference, label: 'Une étape', dueOn: '2021-06-30' }] },
      { means: [{ party: 'Ville', year: 2021, kind: 'FTE', sheet: reference, planned: 0.5, source: 'RH' }] },
      { fundings: [{ sheet: reference, funder: 'Département', source: 'Budget' }] },
    ]) {
      const shown = await preview(more);
      await confirm(shown);
      await expect(undo(id)).rejects.toMatchObject(touched(`${reference} ${sheet.title}`));
      await undo(shown.record.id);
    }
    await undo(id);
    expect(await isThere(sheet)).toBe(false);
  });
});

describe('an import of people and indicators is not undone', () => {
  it('once somebody it entered leads a sheet', async () => {
    const shown = await preview({ members: [{ name: 'Nouvelle Venue', party: 'Caf' }] });
    await confirm(shown);
    const person = await db.person.findFirstOrThrow({ where: { name: 'Nouvelle Venue' } });
    const other = await imported('Menée ailleurs');
    await db.actionSheet.update({ where: { id: other.sheet.id }, data: { leadPersonId: person.id } });
    await expect(undo(shown.record.id)).rejects.toMatchObject(touched('Nouvelle Venue'));
    expect(await db.person.count({ where: { name: 'Nouvelle Venue' } })).toBe(1);
  });

  it('once an indicator it entered has a reading of its own; a reading it gave goes with it', async () => {
    const line = { code: 'I-41', label: 'Places ouvertes', value: 3, valueOn: '2021-12-31', valueSource: 'Caf' };
    const shown = await preview({ indicators: [line] });
    await confirm(shown);
    const later = await preview({ indicators: [{ ...line, value: 4, valueOn: '2022-12-31' }] });
    await confirm(later);
    await expect(undo(shown.record.id)).rejects.toMatchObject({ code: 'importTouched' });
    await undo(later.record.id);
    await undo(shown.record.id);
    expect(await db.indicator.count({ where: { label: 'Places ouvertes' } })).toBe(0);
  });
});

describe('undoing an import', () => {
  it('names five things at most, each once', async () => {
    const titles = [1, 2, 3, 4, 5, 6, 7].map((number) => `Multiple ${number}`);
    const shown = await preview({ sheets: titles.map((title) => ({ ...toyLibrary, title })) });
    await confirm(shown);
    await db.actionSheet.updateMany({ where: { title: { startsWith: 'Multiple' } }, data: { need: 'Autre besoin' } });
    const error = await undo(shown.record.id).then(
      () => null,
      (refusal: { detail: { what: string[] } }) => refusal,
    );
    expect(error?.detail.what).toHaveLength(5);
    expect(new Set(error?.detail.what).size).toBe(5);
  });

  it('takes the last one confirmed when none is named, and says which file it was', async () => {
    const before = clock.now;
    clock.now = new Date('2021-05-04T07:00:00Z');
    const { sheet } = await imported('Dernière');
    // Read later, and never confirmed: not undone.
    clock.now = new Date('2021-05-05T07:00:00Z');
    await preview({ sheets: [{ ...toyLibrary, title: 'Jamais confirmée' }] });
    expect(await undoImport(claire, { id: null }, deps)).toEqual({ file: 'plan.xlsx', undone: 1 });
    expect(await isThere(sheet)).toBe(false);
    clock.now = before;
  });

  it('gives back the cells that it changed, and leaves a line in the trail for each thing and for itself', async () => {
    const { sheet } = await imported('Corrigée');
    const changed = await preview({ sheets: [{ reference: sheet.reference, dueOn: '2022-12-31', progress: 40 }] });
    await confirm(changed);
    await undo(changed.record.id);
    const after = await db.actionSheet.findUniqueOrThrow({ where: { id: sheet.id } });
    expect(after).toMatchObject({ dueOn: sheet.dueOn, progress: sheet.progress, title: sheet.title });
    const trail = await db.auditEvent.findMany({
      where: { subjectId: { in: [sheet.id, changed.record.id] } },
      orderBy: { id: 'asc' },
    });
    const undone = trail.slice(-2);
    expect(undone.map(({ action, subjectType }) => [action, subjectType])).toEqual([
      ['sheet.imported', 'ActionSheet'],
      ['import.undone', 'SpreadsheetImport'],
    ]);
    expect(undone[0]).toMatchObject({ before: { dueOn: '2022-12-31', progress: 40 }, after: { dueOn: '2022-06-30' } });
    expect(undone[1]).toMatchObject({ after: { fileName: 'plan.xlsx' } });
    const record = await db.spreadsheetImport.findUniqueOrThrow({ where: { id: changed.record.id } });
    expect(record).toMatchObject({ state: 'UNDONE', undoneAt: deps.now() });
  });

  it('forgets the partners that it entered, save those that another sheet has come to name', async () => {
    const { id } = await imported('Accompagnée', { partners: ['Club éphémère', 'Club durable'] });
    const other = await createdWith('Club durable');
    await undo(id);
    const names = (await db.partner.findMany({ where: { name: { startsWith: 'Club ' } } })).map(({ name }) => name);
    expect([names, other]).toEqual([['Club durable'], true]);
  });

  it('is for the coordinator and the secretariat, each for their own, once confirmed and once', async () => {
    const { id } = await imported('Personnelle');
    const read = await preview({ sheets: [{ ...toyLibrary, title: 'Lue' }] });
    await expect(undo(read.record.id)).rejects.toMatchObject({ code: 'importNotConfirmed' });
    await expect(undoImport(await viewer('U0YANN0001'), { id }, deps)).rejects.toMatchObject({ code: 'stewardsOnly' });
    const denise = await viewer('U0DENISE01');
    await expect(undoImport(denise, { id }, deps)).rejects.toMatchObject({ code: 'importGone' });
    await expect(undoImport(denise, { id: null }, deps)).rejects.toMatchObject({ code: 'importNotConfirmed' });
    await undo(id);
    await expect(undo(id)).rejects.toMatchObject({ code: 'importUndone' });
  });
});

/** Another sheet, which names a partner too. */
async function createdWith(partner: string): Promise<boolean> {
  const shown = await preview({ sheets: [{ ...toyLibrary, title: `Aussi avec ${partner}`, partners: [partner] }] });
  return (await confirm(shown)).outcome === 'done';
}
