import type { Cells } from '../../domain/spreadsheet/entity.ts';
import { type TableName, tableNames } from '../../domain/spreadsheet/tables.ts';
import type { Language } from '../../domain/viewer/viewer.ts';
import { cleanText } from '../clean-text.ts';
import { zipFiles } from '../zip-files.ts';
import { cellText } from './cell-text.ts';
import { exportedColumns, headerOf, tabOf } from './exported-columns.ts';

/**
 * The plan as one CSV for each table, in a ZIP: semicolons and a mark of UTF-8, as a French spreadsheet opens them. A text
 * that it would take for a formula gets an apostrophe, which the import takes away again.
 */
export function planCsv(
  rows: Record<TableName, Cells[]>,
  { language, at }: { language: Language; at: Date },
): Promise<Buffer> {
  const files = tableNames.map((name) => ({
    name: `${tabOf(name, language)}.csv`,
    content: Buffer.from(`\uFEFF${tableCsv(name, rows[name], language)}`, 'utf8'),
  }));
  return zipFiles(files, at);
}

/** One table: RFC 4180, with semicolons. */
export function tableCsv(name: TableName, rows: Cells[], language: Language): string {
  const columns = exportedColumns(name);
  const header = columns.map(([key]) => headerOf(name, key, language));
  const lines = rows.map((row) =>
    columns.map(([key, column]) => {
      const value = row[key];
      if (column.type === 'date' && typeof value === 'string') return value.split('-').reverse().join('/');
      if (typeof value === 'number') return String(value).replace('.', ',');
      return plain(cellText(column, value, language));
    }),
  );
  return [header, ...lines].map((line) => `${line.map(quoted).join(';')}\r\n`).join('');
}

function plain(text: string): string {
  const clean = cleanText(text);
  // A text that begins with such an apostrophe of its own keeps it: the reader takes away one.
  return /^'*[=+\-@＝＋－＠\t]/.test(clean) ? `'${clean}` : clean;
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
