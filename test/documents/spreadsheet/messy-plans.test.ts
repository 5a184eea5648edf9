import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSpreadsheet } from '../../../src/documents/spreadsheet/read-spreadsheet.ts';
import type { ImportedRow, SpreadsheetReading } from '../../../src/domain/spreadsheet/imported-rows.ts';
import { planInTwoTabs } from '../../support/messy-plans/plan-in-two-tabs.ts';
import { planOfTheAgglo } from '../../support/messy-plans/plan-of-the-agglo.ts';
import { planWithSteps } from '../../support/messy-plans/plan-with-steps.ts';

let reading: SpreadsheetReading;

function cellsAt(line: number, tab?: string): ImportedRow<'sheets'>['cells'] {
  const row = reading.rows.find(({ at }) => at.line === line && (tab === undefined || at.tab === tab));
  return (row?.cells ?? {}) as ImportedRow<'sheets'>['cells'];
}

const refusals = () =>
  reading.refused.map(({ at, refusals: of }) => [
    at.line,
    ...of.map(({ column, value, reason }) => `${column?.letter} ${column?.header}: ${value} (${reason.code})`),
  ]);

// Made by: soffice --headless --convert-to xlsx (Calc 7.4), of what `planOfTheAgglo` writes.
describe('the same workbook, saved again by LibreOffice Calc', () => {
  it('says the same', async () => {
    const ours = await planOfTheAgglo();
    const calc = await readFile(new URL('../../support/messy-plans/plan-saved-by-calc.xlsx', import.meta.url));
    expect(await readSpreadsheet({ name: ours.name, bytes: calc })).toEqual(await readSpreadsheet(ours));
  });
});

describe('a coordinator’s workbook of one tab, with titles, totals and dates as text', () => {
  beforeAll(async () => {
    reading = await readSpreadsheet(await planOfTheAgglo());
  });

  it('gives twenty-seven of its thirty actions', () => {
    expect(reading.rows).toHaveLength(27);
    expect(new Set(reading.rows.map(({ table }) => table))).toEqual(new Set(['sheets']));
  });

  it('refuses three lines, each with every cell that cannot be read', () => {
    expect(refusals()).toEqual([
      [11, 'K Échéance: 31/06/2021 (cellDate)'],
      [18, 'I Tranche d’âge: tous (cellAges)', 'K Échéance: à confirmer (cellDate)'],
      [28, 'M % avancement: 150 % (cellPercent)'],
    ]);
    expect(reading.refused[0]?.written).toMatchObject({
      'N°': '5',
      ACTION: 'Free pass jeunes',
      'Budget prévisionnel': '',
    });
  });

  it('leaves aside what is no action, and says which lines', () => {
    expect(reading.leftAside.map(({ at, why }) => [at.line, why])).toEqual([
      [5, 'note'],
      [17, 'note'],
      [22, 'header'],
      [42, 'total'],
      [44, 'note'],
      [45, 'note'],
    ]);
    expect(cellsAt(37).title).toBe('Total nutrition');
  });

  it('reports the column that means nothing to us', () => {
    expect(reading.extraColumns).toEqual([{ tab: 'Feuil1', headers: ['Budget prévisionnel'] }]);
    expect(reading.unknownTabs).toEqual([]);
  });

  it('gives each line of a merged cell what the cell says', () => {
    const objectives = [6, 7, 8, 9].map((line) => cellsAt(line).objective?.slice(0, 4));
    expect(objectives).toEqual(['O1.1', 'O1.1', 'O1.1', 'O1.1']);
  });

  it('reads a whole line', () => {
    expect(cellsAt(6)).toEqual({
      reference: '1',
      title: 'Ouvrir un lieu d’accueil enfants-parents',
      objective: 'O1.1 Veiller à répondre aux attentes et besoins en matière de petite enfance, enfance et jeunesse',
      axes: ['La petite enfance'],
      leadParty: 'Agglo',
      leadPerson: 'Inès Bruyère',
      planYears: [2021],
      isInnovative: true,
      ages: { min: 0, max: 6 },
      startsOn: '2021-01-15',
      dueOn: '2021-09-01',
      status: 'IN_PROGRESS',
      progress: 50,
      blockers: 'Local trouvé',
    });
  });

  it.each([
    [7, '2021-02-01', '2021-06-30'],
    [8, '2021-03-01', '2021-06-30'],
    [9, '2021-04-01', '2021-08-31'],
    [12, '2021-03-01', '2021-12-31'],
    [13, '2021-01-01', '2021-12-31'],
    [14, '2021-09-01', '2022-06-30'],
    [24, '2021-03-01', '2021-12-31'],
    [25, '2021-02-01', '2021-12-31'],
    [26, '2021-03-15', '2021-06-15'],
    [32, undefined, '2021-09-30'],
  ])('reads the dates of line %i', (line, startsOn, dueOn) => {
    expect([cellsAt(line).startsOn, cellsAt(line).dueOn]).toEqual([startsOn, dueOn]);
  });

  it('tells which months became days, and that lateness is no status', () => {
    expect(reading.remarks.filter(({ why }) => why === 'monthTaken')).toHaveLength(8);
    expect(reading.remarks.filter(({ why }) => why === 'lateIsComputed')).toMatchObject([
      { at: { line: 13 }, value: 'En retard', column: { letter: 'L', header: 'Etat' } },
    ]);
    expect(cellsAt(13)).not.toHaveProperty('status');
  });

  it('reads every way to say yes, and an empty cell as nothing', () => {
    expect([6, 7, 12, 13, 36, 38].map((line) => cellsAt(line).isInnovative)).toEqual(Array(6).fill(true));
    expect([9, 14, 15].map((line) => cellsAt(line).isInnovative)).toEqual([false, false, false]);
    expect(cellsAt(8)).not.toHaveProperty('isInnovative');
  });
});

describe('a workbook of two tabs, under other headers', () => {
  beforeAll(async () => {
    reading = await readSpreadsheet(await planInTwoTabs());
  });

  it('knows both tabs, and says which it does not know', () => {
    expect(reading.rows.map(({ table, at }) => [table, at.tab, at.line])).toEqual([
      ['sheets', 'Actions 2021', 2],
      ['sheets', 'Actions 2021', 3],
      ['sheets', 'Actions 2021', 4],
      ['means', 'Moyens', 5],
      ['means', 'Moyens', 8],
    ]);
    expect(reading.unknownTabs).toEqual(['Brouillon']);
    expect(reading.extraColumns).toEqual([{ tab: 'Actions 2021', headers: ['Vu le'] }]);
  });

  it('keeps names as they are written, for those who know the people', () => {
    expect(cellsAt(2, 'Actions 2021')).toMatchObject({
      leadPerson: 'Aïcha Cerisier (Ville)',
      status: 'DONE',
      kind: 'EXISTING',
      partners: ['Chambre d’agriculture', 'Écoles'],
    });
    expect(cellsAt(3, 'Actions 2021')).toMatchObject({
      partners: ['Caf', 'Cpam'],
      territories: ['Issoire', 'Perrier'],
    });
  });

  it('reads amounts, and refuses the one that may be two', () => {
    expect(reading.rows.slice(3).map(({ cells }) => cells)).toMatchObject([
      { party: 'Ville', year: 2021, kind: 'FTE', planned: 0.5, actual: 0.4 },
      { party: 'Caf', year: 2021, kind: 'OPERATING', planned: 30_000, actual: 28_750.25 },
    ]);
    expect(refusals()).toEqual([
      [6, 'C Type de moyen: Bénévolat (cellWord)'],
      [7, 'E Montant prévu: 12.500 (cellNumberUnsure)'],
    ]);
    expect(reading.leftAside).toMatchObject([{ at: { tab: 'Moyens', line: 9 }, why: 'total' }]);
  });
});

describe('a CSV in Windows-1252, with steps inside a cell', () => {
  beforeAll(async () => {
    reading = await readSpreadsheet(planWithSteps());
  });

  it('keeps the lines of a cell, its quotes and its accents', () => {
    expect(cellsAt(4)).toEqual({
      reference: 'FA-01',
      title: 'Chantiers "jeunes"',
      objective: 'O1.1',
      leadParty: 'Agglo',
      milestones: '15/01/2021 Appel à projets\n30/06/2021 Ouverture des inscriptions\n31/08/2021 Bilan',
      dueOn: '2021-08-31',
    });
    expect(cellsAt(5).title).toBe('Passeport cœur de ville');
  });

  it('refuses the season, leaves the note aside and reports the comments', () => {
    expect(reading.rows).toHaveLength(2);
    expect(refusals()).toEqual([[6, 'F Fin prévue: printemps (cellDate)']]);
    expect(reading.refused[0]?.written.Commentaires).toBe('Attente, devis…');
    expect(reading.leftAside).toMatchObject([{ at: { tab: 'jeunesse', line: 8 }, why: 'note' }]);
    expect(reading.extraColumns).toEqual([{ tab: 'jeunesse', headers: ['Commentaires'] }]);
  });
});
