import type { Database } from '../../src/domain/deps.ts';
import { confirmImport } from '../../src/domain/spreadsheet/confirm-import.ts';
import { describeImport } from '../../src/domain/spreadsheet/describe-import.ts';
import type { Cells } from '../../src/domain/spreadsheet/entity.ts';
import type { ImportedRow, SpreadsheetReading } from '../../src/domain/spreadsheet/imported-rows.ts';
import { keepImport } from '../../src/domain/spreadsheet/keep-import.ts';
import { type TableName, tableNames } from '../../src/domain/spreadsheet/tables.ts';
import { undoImport } from '../../src/domain/spreadsheet/undo-import.ts';
import { vocabulary } from '../../src/i18n/vocabulary.ts';
import { decisionTown } from './decision-town.ts';

/** A reading as a file with these cells would give it, every column known and in order. */
export function readingOf(given: Partial<Record<TableName, Cells[]>>): SpreadsheetReading {
  const rows = tableNames.flatMap((table) => {
    const { names: tab, columns } = vocabulary.tables[table];
    const written = Object.fromEntries(
      Object.entries(columns).map(([key, { names }], place) => [
        key,
        { header: names.fr, letter: String.fromCharCode(65 + place) },
      ]),
    );
    return (given[table] ?? []).map((cells, place): ImportedRow => {
      const full = Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== undefined && value !== ''));
      return {
        table,
        at: { tab: tab.fr, line: place + 2 },
        cells: full,
        columns: written,
        written: Object.fromEntries(
          Object.entries(full).map(([key, value]) => [written[key]?.header ?? key, String(value)]),
        ),
      };
    });
  });
  return { rows, refused: [], extraColumns: [], leftAside: [], unknownTabs: [], remarks: [] };
}

/** A sheet's line as files say it. */
export const toyLibrary = {
  title: 'Ludothèque itinérante',
  objective: 'O1.2',
  axes: ['La petite enfance'],
  planYears: [2021, 2022],
  leadParty: 'Commune d’Issoire',
  leadPerson: 'Denise Lilas',
  startsOn: '2021-01-15',
  dueOn: '2022-06-30',
  need: 'Aucun lieu de jeu dans les villages',
  needSource: 'Caf, 31/12/2020',
};

/** The agreement of the tests with its coordinator, who imports. */
export async function importTown(db: Database) {
  const town = await decisionTown(db);
  const claire = await town.viewer('U0CLAIRE01');
  const preview = async (given: Partial<Record<TableName, Cells[]>>) => {
    const file = { fileName: 'plan.xlsx', hash: '0', reading: readingOf(given) };
    const { id } = await keepImport(claire, file, town.deps);
    const found = await describeImport(claire, { id }, town.deps);
    if (!found) throw new Error('the import was not kept');
    return found;
  };
  const confirm = async ({ record, fingerprint }: Awaited<ReturnType<typeof preview>>) =>
    confirmImport(claire, { id: record.id, fingerprint }, town.deps);
  const undo = (id: string) => undoImport(claire, { id }, town.deps);
  return { ...town, claire, preview, confirm, undo };
}
