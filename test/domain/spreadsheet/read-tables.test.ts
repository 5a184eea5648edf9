import { describe, expect, it } from 'vitest';
import { readTables } from '../../../src/domain/spreadsheet/reading/read-tables.ts';
import type { WrittenCell, WrittenRow } from '../../../src/domain/spreadsheet/reading/written-table.ts';
import { vocabulary } from '../../../src/i18n/vocabulary.ts';

/** A tab from its lines: cells between bars, « ^3 » merged with line 3, « >title » spread over the table. */
function read(name: string, lines: Record<number, string>) {
  const rows = Object.entries(lines).map(
    ([line, text]): WrittenRow => ({ line: Number(line), cells: text.split('|').map(cellOf) }),
  );
  const cellsAt = (line: number, place: number) => rows.find((row) => row.line === line)?.cells[place];
  for (const { cells } of rows) {
    cells.forEach((cell, place) => {
      if (cell?.mergedFrom !== undefined) cell.text = cellsAt(cell.mergedFrom, place)?.text ?? '';
    });
  }
  return readTables([{ name, rows }], vocabulary);
}

function cellOf(text: string): WrittenCell | null {
  if (text === '') return null;
  if (text.startsWith('^')) return { text: '', mergedFrom: Number(text.slice(1)) };
  return text.startsWith('>') ? { text: text.slice(1), isWide: true } : { text };
}

const asideOf = (lines: Record<number, string>) =>
  read('Actions', { 1: 'N°|Action|Objectif|Fin', 2: '1|Ludo|O1|2021-01-01', ...lines }).leftAside.map(
    ({ at, why, text }) => `${at.line} ${why}: ${text}`,
  );

describe('lines that are no rows', () => {
  it.each([
    'Total',
    'TOTAL :',
    'Total général',
    'Sous-total objectif 1',
    'Sous total 2021',
    'Totaux',
    'Total des actions',
    'Total (30)',
    'Grand total',
  ])('« %s » is a total', (text) => {
    expect(asideOf({ 3: `${text}||12|` })).toEqual([`3 total: ${text} | 12`]);
    expect(asideOf({ 3: `|${text}|12|` })).toEqual([`3 total: ${text} | 12`]);
  });

  it.each(['Total nutrition', 'Totalement jeunes', 'Moyenne montagne'])('« %s » is an action', (text) => {
    expect(asideOf({ 3: `|${text}|O1|2021-01-01` })).toEqual([]);
  });

  it('tells sums of numbers from actions that begin so', () => {
    expect(asideOf({ 3: 'Somme|12|3 €|' })).toEqual(['3 total: Somme | 12 | 3 €']);
    expect(asideOf({ 3: '|Somme d’argent de poche|O1|' })).toEqual([]);
  });

  it('leaves notes and headings aside, wherever they stand', () => {
    const notes = {
      3: '>Objectif 2 – Parentalité',
      4: '||O2|',
      5: 'Objectif 3|||',
      6: '2|Café|O2|2021-01-01',
      7: '|NB : à valider||',
      8: '|* sous réserve||',
      9: '||rouge|en retard',
      11: '|Vu avec Denise||',
    };
    expect(asideOf(notes)).toEqual([
      '3 note: Objectif 2 – Parentalité',
      '4 note: O2',
      '5 note: Objectif 3',
      '7 note: NB : à valider',
      '8 note: * sous réserve',
      '9 note: rouge | en retard',
      '11 note: Vu avec Denise',
    ]);
  });

  it('keeps a title alone on its line among the others, so that it is said what it lacks', () => {
    const { rows } = read('Actions', {
      1: 'N°|Action|Fin',
      2: '1|Ludo|2021-01-01',
      3: '|Café|',
      4: '3|Bus|2021-01-01',
    });
    expect(rows.map(({ cells }) => cells)).toContainEqual({ title: 'Café' });
  });
});

describe('lines that merged cells hold together', () => {
  const header = 'N°|Action|Étapes|Partenaires|Pilote';

  it('are one action, with what each adds', () => {
    const { rows, leftAside } = read('Actions', {
      1: header,
      2: '1|Ludo|01/03/2021 Appel|Caf|Inès',
      3: '^2|^2|01/06/2021 Choix|Foyer|^2',
      4: '^2|^2|01/09/2021 Ouverture|',
      5: '2|Café|01/01/2021 Début||Paul',
    });
    expect(leftAside).toEqual([]);
    expect(rows.map(({ at, cells }) => [at.line, cells])).toEqual([
      [
        2,
        {
          reference: '1',
          title: 'Ludo',
          milestones: '01/03/2021 Appel\n01/06/2021 Choix\n01/09/2021 Ouverture',
          partners: ['Caf', 'Foyer'],
          leadPerson: 'Inès',
        },
      ],
      [5, { reference: '2', title: 'Café', milestones: '01/01/2021 Début', leadPerson: 'Paul' }],
    ]);
  });

  it('stay apart when they say something else of their own', () => {
    const { rows } = read('Actions', { 1: header, 2: '1|Ludo|||Inès', 3: '^2|^2|||Paul' });
    expect(rows.map(({ cells }) => cells)).toEqual([
      { reference: '1', title: 'Ludo', leadPerson: 'Inès' },
      { reference: '1', title: 'Ludo', leadPerson: 'Paul' },
    ]);
  });
});

describe('a row with cells that cannot be read', () => {
  it('names each of them, with its place, its header as written and its reason', () => {
    const { rows, refused } = read('Actions 2021', {
      3: 'ACTION|Dte|Échéance :|Statut',
      4: 'Ludo|x|printemps|perdu',
    });
    expect(rows).toEqual([]);
    expect(refused).toMatchObject([
      {
        table: 'sheets',
        at: { tab: 'Actions 2021', line: 4 },
        written: { ACTION: 'Ludo', Dte: 'x', 'Échéance :': 'printemps', Statut: 'perdu' },
        refusals: [
          { column: { header: 'Échéance :', letter: 'C' }, value: 'printemps', reason: { code: 'cellDate' } },
          { column: { header: 'Statut', letter: 'D' }, value: 'perdu', reason: { code: 'cellWord' } },
        ],
      },
    ]);
  });
});
