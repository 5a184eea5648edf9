import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterOf } from '../../../src/domain/spreadsheet/reading/head-columns.ts';
import { matchColumns, meaningOf } from '../../../src/domain/spreadsheet/reading/match-columns.ts';
import { readTables } from '../../../src/domain/spreadsheet/reading/read-tables.ts';
import { type TableName, tableNames } from '../../../src/domain/spreadsheet/tables.ts';
import { vocabulary } from '../../../src/i18n/vocabulary.ts';

const columnsOf = (name: TableName) => Object.entries(vocabulary.tables[name].columns);

/** A header as somebody in a hurry writes it. */
const disguises: ((header: string) => string)[] = [
  (header) => header,
  (header) => header.toUpperCase(),
  (header) => header.normalize('NFD').replace(/\p{M}/gu, ''),
  (header) => ` ${header} : `,
  (header) => header.replaceAll(' ', '\u00a0'),
  (header) => `${header} (obligatoire)`,
  (header) => header.replaceAll('’', "'"),
  (header) => `${header}\nà remplir par le pilote`,
];

describe('the headers of a table', () => {
  it('are known under each name that the template, the export and people give them', () => {
    for (const name of tableNames) {
      for (const [key, { names }] of columnsOf(name)) {
        for (const header of Object.values(names))
          expect([header, meaningOf(name, header, vocabulary)?.key]).toEqual([header, key]);
      }
    }
  });

  it('never mean two columns by what people also write', () => {
    const doubtful = tableNames.flatMap((name) =>
      columnsOf(name).flatMap(([key, { also }]) =>
        also.filter((header) => meaningOf(name, header, vocabulary)?.key !== key),
      ),
    );
    expect(doubtful).toEqual([]);
  });

  it('are found whatever their order, accents, case and what is written around them', () => {
    const table = fc.constantFrom(...tableNames).chain((name) =>
      fc.record({
        name: fc.constant(name),
        heads: fc
          .shuffledSubarray(columnsOf(name), { minLength: 2 })
          .chain((columns) =>
            fc.tuple(
              ...columns.map(([key, { names, also }]) =>
                fc
                  .tuple(fc.constantFrom(...Object.values(names), ...also), fc.constantFrom(...disguises))
                  .map(([header, disguise]) => ({ key, text: disguise(header) })),
              ),
            ),
          ),
      }),
    );
    fc.assert(
      fc.property(table, ({ name, heads }) => {
        const { places } = matchColumns(name, heads, vocabulary);
        expect([...places].toSorted()).toEqual(heads.map(({ key }, place) => [key, place]).toSorted());
      }),
    );
  });
});

describe('the former headers of « Actions »', () => {
  it.each([
    ['Pilote', 'leadPerson'],
    ['Organisme rattaché', 'subOrganisation'],
    ['Reconduction', 'isRecurring'],
    ['Qui peut la lire', 'visibility'],
    ['Avancement', 'status'],
    ['Plan years', 'planYears'],
    ['Lead party', 'leadParty'],
    ['Lead service', 'leadService'],
    ['Sub-organisation', 'subOrganisation'],
    ['Technical referents', 'referents'],
    ['Due', 'dueOn'],
    ['Recurring', 'isRecurring'],
    ['Arbitration', 'needsArbitration'],
    ['Progress', 'progress'],
  ])('are understood: « %s »', (header, key) => {
    expect(meaningOf('sheets', header, vocabulary)?.key).toBe(key);
  });
});

describe('which table a tab is', () => {
  const tab = (name: string, ...lines: string[]) => ({
    name,
    rows: lines.map((text, index) => ({
      line: index + 1,
      cells: text.split('|').map((cell) => (cell === '' ? null : { text: cell })),
    })),
  });
  const tableOf = (name: string, ...lines: string[]) => readTables([tab(name, ...lines)], vocabulary).rows[0]?.table;

  it.each<[TableName | undefined, string, string, string]>([
    ['sheets', 'Feuil1', 'Action|Pilote|Échéance', 'Ludo|Inès|2021-01-01'],
    ['sheets', 'Actions 2021 V2', 'Intitulé|Fin', 'Ludo|2021-01-01'],
    ['milestones', 'Feuil2', 'Fiche|Étape|Échéance', 'FA-01|Ouvrir|2021-01-01'],
    ['milestones', 'Étapes', 'Action|Libellé|Date', 'FA-01|Ouvrir|2021-01-01'],
    ['means', 'Feuil3', 'Partie|Année|Nature|Prévu', 'Caf|2021|ETP|1'],
    ['indicators', 'Feuil4', 'Indicateur|Unité|Cible', 'Places|enfants|12'],
    ['members', 'Feuil5', 'Nom|Mail|Fonction', 'Inès|i@example.org|Directrice'],
    ['members', 'Contacts', 'Prénom|Nom|Structure', 'Inès|Bruyère|Agglo'],
    [undefined, 'Menus', 'Lundi|Mardi|Mercredi', 'a|b|c'],
    [undefined, 'Actions', 'Lundi|Mardi|Mercredi', 'a|b|c'],
  ])('is %s in the tab %s with %s', (table, name, header, line) => {
    expect(tableOf(name, header, line)).toBe(table);
  });

  it('joins first and last names that stand apart', () => {
    const { rows, extraColumns } = readTables(
      [tab('Membres', 'Prénom|NOM|Courriel', 'Inès|Bruyère|i@example.org')],
      vocabulary,
    );
    expect(rows[0]?.cells).toEqual({ name: 'Inès Bruyère', email: 'i@example.org' });
    expect(extraColumns).toEqual([]);
  });

  it('takes « Source » beside a value for the source of the value', () => {
    const line = '12|2021-06-30|Caf';
    const { rows } = readTables([tab('Indicateurs', 'Indicateur|Valeur|Date|Source', `Places|${line}`)], vocabulary);
    expect(rows[0]?.cells).toEqual({ label: 'Places', value: 12, valueOn: '2021-06-30', valueSource: 'Caf' });
  });

  it('takes « Avancement » above percentages for the progress', () => {
    const { rows } = readTables([tab('Actions', 'Action|Avancement', 'Ludo|50 %', 'Café|75 %')], vocabulary);
    expect(rows.map(({ cells }) => cells)).toEqual([
      { title: 'Ludo', progress: 50 },
      { title: 'Café', progress: 75 },
    ]);
  });

  it('passes over the reasons that we add to refused lines, and tells columns of one name apart', () => {
    const { refused, extraColumns } = readTables(
      [tab('Actions', 'Raison|Action|Fin|Note|Note', 'pas une date|Ludo|demain|a|b')],
      vocabulary,
    );
    expect(refused[0]?.written).toEqual({ Action: 'Ludo', Fin: 'demain', Note: 'a', 'Note (2)': 'b' });
    expect(extraColumns).toEqual([{ tab: 'Actions', headers: ['Note', 'Note'] }]);
  });

  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});
