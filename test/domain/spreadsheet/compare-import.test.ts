import { describe, expect, it } from 'vitest';
import { templateRows } from '../../../src/documents/spreadsheet/template-rows.ts';
import { compareImport } from '../../../src/domain/spreadsheet/compare-import.ts';
import { loadDirectory } from '../../../src/domain/spreadsheet/directory.ts';
import type { Cells } from '../../../src/domain/spreadsheet/entity.ts';
import { isExample } from '../../../src/domain/spreadsheet/is-example.ts';
import { loadEntities } from '../../../src/domain/spreadsheet/load-entities.ts';
import { testDatabase } from '../../support/database.ts';
import { importTown, readingOf, toyLibrary } from '../../support/import-town.ts';

const { db } = await testDatabase();
const { claire, preview, confirm } = await importTown(db);
const reading = { code: 'I-01', label: 'Enfants accueillis', value: 132, valueOn: '2021-12-31', valueSource: 'Caf' };
await confirm(
  await preview({
    sheets: [{ ...toyLibrary, reference: '1', partners: ['Foyer rural', 'Amis du jeu'] }],
    indicators: [reading],
  }),
);
const directory = await loadDirectory(claire, { db });
const stored = await loadEntities({ agreement: claire.agreement, today: claire.today, directory, db });

const compare = (given: Parameters<typeof readingOf>[0]) => compareImport(readingOf(given).rows, directory, stored);
const sheets = (...cells: Cells[]) => compare({ sheets: cells });
const refusals = ({ refused }: ReturnType<typeof compare>) =>
  refused.map(({ at, refusals: all }) => [at.line, all.map(({ reason }) => reason.code)]);

describe('the template’s own rows', () => {
  const choices = { parties: ['Caf'], objectives: ['O1', 'O1.1'], axes: ['La jeunesse'], committees: [], people: [] };

  it.each(['fr', 'en'] as const)('are passed over when somebody leaves them in, in every tab (%s)', (language) => {
    const rows = templateRows(choices, { language, year: 2021 });
    expect(Object.values(rows).flat()).toHaveLength(6);
    const nothing = { changes: [], same: 0, refused: [], remarks: [] };
    expect(compare(rows)).toEqual(nothing);
    // Beside what people wrote, which is taken.
    const { changes, refused } = compare({ ...rows, sheets: [...rows.sheets, { ...toyLibrary, title: 'Vraie' }] });
    expect([changes.map(({ label }) => label), refused]).toEqual([['FA-02 Vraie'], []]);
  });

  it('are told by their mark at the beginning of a name, in either language and however typed, and by nothing else', () => {
    const marked = (cells: Cells) => isExample({ cells: cells as never });
    for (const mark of ['EXEMPLE', 'Exemple', 'example', 'EXEMPLE 2', 'exemple-bis']) {
      for (const key of ['reference', 'sheet', 'code', 'name'])
        expect([mark, marked({ [key]: mark })]).toEqual([mark, true]);
    }
    for (const cells of [
      { name: 'Camille Exemple' },
      { reference: 'Exemplaires' },
      { title: 'Exemple de fiche' },
      { reference: 3 },
      {},
    ]) {
      expect(marked(cells)).toBe(false);
    }
  });
});

describe('a file compared with the plan', () => {
  it('as it stands changes nothing, and is counted as the same, whatever the order of what its lists hold', () => {
    const { changes, same } = sheets({
      reference: 'FA-01',
      partners: ['Amis du jeu', 'Foyer rural'],
      planYears: [2022, 2021],
    });
    expect([changes, same]).toEqual([[], 1]);
  });

  it('changes the cells that differ, of the thing that is there, and leaves alone what it does not say', () => {
    const { changes, same } = sheets({ reference: 'FA-01', title: toyLibrary.title, dueOn: '2022-12-31' });
    const [id] = stored.filter(({ kind }) => kind === 'sheet').map((one) => one.id);
    expect(changes).toEqual([
      {
        ...{ kind: 'sheet', key: 'sheet FA-01', label: 'FA-01 Ludothèque itinérante', id, isNew: false },
        at: { tab: 'Actions', line: 2 },
        cells: { dueOn: '2022-12-31' },
        differences: [{ key: 'dueOn', before: '2022-06-30', after: '2022-12-31' }],
      },
    ]);
    expect(same).toBe(0);
  });

  it('adds what is not there, whole', () => {
    const { changes } = sheets({ ...toyLibrary, title: 'Nouvelle' });
    expect(changes).toMatchObject([
      {
        kind: 'sheet',
        label: 'FA-02 Nouvelle',
        id: null,
        isNew: true,
        cells: { title: 'Nouvelle', dueOn: '2022-06-30' },
      },
    ]);
    expect(changes[0]?.differences).toContainEqual({ key: 'title', before: undefined, after: 'Nouvelle' });
  });

  it('adds a reading beside the former one, which is never changed (Art. 7); the same one is no change', () => {
    expect(compare({ indicators: [reading] })).toMatchObject({ changes: [], same: 2 });
    const { changes } = compare({ indicators: [{ ...reading, value: 140 }] });
    expect(changes).toMatchObject([
      { kind: 'reading', id: null, isNew: false, differences: [{ key: 'value', before: 132, after: 140 }] },
    ]);
    // Whole, though only its value differs.
    expect(Object.keys(changes[0]?.cells ?? {}).length).toBeGreaterThan(1);
  });

  it('is written in an order in which each thing names only what stands before it', () => {
    const { changes } = compare({
      fundings: [{ sheet: 'Suivie', funder: 'Caf', source: 'Budget' }],
      means: [{ party: 'Ville', year: 2021, kind: 'FTE', sheet: 'Suivie', planned: 0.5, source: 'RH' }],
      indicators: [{ label: 'Places', sheets: ['Suivie'], value: 3, valueOn: '2021-12-31', valueSource: 'Caf' }],
      milestones: [{ sheet: 'Suivie', label: 'Choisir', dueOn: '2021-06-30' }],
      sheets: [{ ...toyLibrary, title: 'Suivie', leadPerson: 'Paul Nouveau' }],
      members: [{ name: 'Paul Nouveau', party: 'Ville' }],
    });
    const kinds = ['person', 'sheet', 'milestone', 'indicator', 'reading', 'means', 'funding'];
    expect(changes.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('two lines for one thing', () => {
  it('are refused from the second on, saying where the first stands, and the first is taken', () => {
    const twice = sheets(
      { reference: 'FA-01', dueOn: '2022-10-31' },
      { ...toyLibrary, title: 'Entre-deux' },
      { reference: 'FA-01', dueOn: '2022-11-30' },
    );
    expect(twice.refused).toMatchObject([
      {
        table: 'sheets',
        at: { line: 4 },
        refusals: [
          {
            ...{ column: null, value: 'FA-01 Ludothèque itinérante', at: { line: 4 } },
            reason: { code: 'lineTwice', detail: { line: 2, what: 'FA-01 Ludothèque itinérante' } },
          },
        ],
      },
    ]);
    expect(twice.changes.map(({ label }) => label)).toEqual(['FA-01 Ludothèque itinérante', 'FA-02 Entre-deux']);
  });

  it('are refused though they say the same: which of both counts is not ours to choose', () => {
    const same = { reference: 'FA-01', dueOn: '2022-10-31' };
    expect(refusals(sheets(same, same))).toEqual([[3, ['lineTwice']]]);
  });

  it('stand for one person or one indicator where they agree, and are refused where they do not', () => {
    const paul = { name: 'Paul Nouveau', party: 'Ville', jobTitle: 'Animateur' };
    const { changes, refused } = compare({ members: [paul, { ...paul, jobTitle: undefined }] });
    expect([changes.map(({ label }) => label), refused]).toEqual([['Paul Nouveau'], []]);
    expect(refusals(compare({ members: [paul, { ...paul, jobTitle: 'Directeur' }] }))).toEqual([[3, ['lineTwice']]]);
    const again = { ...reading, value: 150, valueOn: '2022-12-31' };
    expect(compare({ indicators: [reading, again] })).toMatchObject({ refused: [], changes: [{ kind: 'reading' }] });
  });
});
