import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportedColumns } from '../../../src/documents/spreadsheet/exported-columns.ts';
import type { Choices } from '../../../src/documents/spreadsheet/lists-tab.ts';
import { openSpreadsheet } from '../../../src/documents/spreadsheet/open-spreadsheet.ts';
import { tableCsv } from '../../../src/documents/spreadsheet/plan-csv.ts';
import { planXlsx } from '../../../src/documents/spreadsheet/plan-xlsx.ts';
import type { CellType, Column } from '../../../src/domain/spreadsheet/column.ts';
import type { Cells, CellValue } from '../../../src/domain/spreadsheet/entity.ts';
import { readTables } from '../../../src/domain/spreadsheet/reading/read-tables.ts';
import { type TableName, tableNames } from '../../../src/domain/spreadsheet/tables.ts';
import { vocabulary } from '../../../src/i18n/vocabulary.ts';

const choices: Choices = {
  parties: ['Caf', 'Ville'],
  objectives: ['O1.1'],
  axes: ['La jeunesse'],
  committees: ['Copil'],
  people: ['Inès'],
};

/** What exports always say: a row without it would be a note. */
const always: Record<TableName, string[]> = {
  sheets: ['reference', 'title'],
  milestones: ['sheet', 'label'],
  means: ['party', 'year', 'kind', 'label'],
  fundings: ['sheet', 'funder'],
  indicators: ['code', 'label'],
  members: ['name', 'email'],
};

const letters = fc.string({
  unit: fc.constantFrom(
    'a',
    'É',
    'œ',
    '’',
    "'",
    '"',
    ',',
    ';',
    '=',
    '-',
    '+',
    '@',
    ' ',
    '_x0041_',
    '&',
    '<',
    '€',
    '😀',
  ),
  maxLength: 12,
});
/** A word of ours before it: « - » alone, « Total » and « #REF! » say other things. */
const texts = fc.oneof(
  letters.map((text) => `ludo ${text}`.trim()),
  letters.map((text) => `${text}ludo`.trim()),
);
const names = texts.map((text) => text.replaceAll(';', ',').replace(/^[-\s]+/, ''));
const days = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const years = fc.integer({ min: 2000, max: 2099 });

const values: Record<Exclude<CellType, 'choice'>, fc.Arbitrary<CellValue>> = {
  text: texts,
  paragraph: fc.tuple(texts, texts).map((lines) => lines.join('\n')),
  list: fc.uniqueArray(names, { minLength: 1, maxLength: 3 }),
  axes: fc.uniqueArray(names, { maxLength: 3 }),
  date: days,
  year: years,
  years: fc.uniqueArray(years, { minLength: 1, maxLength: 5 }).map((some) => some.toSorted()),
  ages: fc.tuple(fc.nat(60), fc.nat(60)).map(([min, more]) => ({ min, max: min + more })),
  flag: fc.boolean(),
  percent: fc.nat(100),
  number: fc.integer({ min: -99_999_999, max: 99_999_999 }).map((number) => number / 10_000),
};

function valuesOf(column: Column): fc.Arbitrary<CellValue> {
  if (column.type !== 'choice') return values[column.type];
  return fc.constantFrom(...Object.keys(vocabulary.choices[column.of]));
}

function rowOf(name: TableName): fc.Arbitrary<Cells> {
  const columns = exportedColumns(name).map(([key, column]) => [key, valuesOf(column)] as const);
  return fc.record(Object.fromEntries(columns), { requiredKeys: always[name] });
}

const plans = fc.record(
  Object.fromEntries(tableNames.map((name) => [name, fc.array(rowOf(name), { minLength: 1, maxLength: 4 })])) as Record<
    TableName,
    fc.Arbitrary<Cells[]>
  >,
);
const languages = fc.constantFrom('fr' as const, 'en' as const);

describe('what we write, we read', () => {
  it('in a workbook, cell by cell, in both languages', async () => {
    await fc.assert(
      fc.asyncProperty(plans, languages, async (plan, language) => {
        const bytes = await planXlsx(plan, { language, choices });
        const reading = readTables(openSpreadsheet({ name: 'plan.xlsx', bytes }), vocabulary);
        expect(reading).toMatchObject({ refused: [], leftAside: [], extraColumns: [], unknownTabs: [], remarks: [] });
        const read = tableNames.map((name) =>
          reading.rows.filter(({ table }) => table === name).map(({ cells }) => cells),
        );
        expect(read).toEqual(tableNames.map((name) => plan[name]));
      }),
      { numRuns: 40 },
    );
  });

  it('in a CSV, cell by cell, in both languages', () => {
    fc.assert(
      fc.property(plans, languages, fc.constantFrom(...tableNames), (plan, language, name) => {
        const bytes = Buffer.from(tableCsv(name, plan[name], language));
        const { rows, ...rest } = readTables(openSpreadsheet({ name: `${name}.csv`, bytes }), vocabulary);
        expect(rest).toEqual({ refused: [], leftAside: [], extraColumns: [], unknownTabs: [], remarks: [] });
        expect(rows.map(({ table, cells }) => ({ table, cells }))).toEqual(
          plan[name].map((cells) => ({ table: name, cells })),
        );
      }),
      { numRuns: 200 },
    );
  });
});
