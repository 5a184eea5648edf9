import { exportedColumns, headerOf, tabOf } from '../../documents/spreadsheet/exported-columns.ts';
import { type TableName, tables } from '../../domain/spreadsheet/tables.ts';
import { table } from './paper.ts';

/** The columns of `/ctg export`, tab by tab: as the workbook and the template have them, in French and in English. */
export function spreadsheetColumns(): string {
  const tabs = (Object.keys(tables) as TableName[]).map((name) => {
    const rows = exportedColumns(name).map(([key]) => [headerOf(name, key, 'fr'), headerOf(name, key, 'en')]);
    return `**${tabOf(name, 'fr')}** (${tabOf(name, 'en')})\n\n${table(['French', 'English'], rows)}`;
  });
  return ['## The columns of the spreadsheet', 'What `/ctg export` writes and `/ctg import` reads.', ...tabs].join(
    '\n\n',
  );
}
