import type { Column } from '../../domain/spreadsheet/column.ts';
import { type TableName, tables } from '../../domain/spreadsheet/tables.ts';
import type { Language } from '../../domain/viewer/viewer.ts';
import { vocabulary } from '../../i18n/vocabulary.ts';

/** A table's columns as the template has them: steps have a tab of their own. */
export function exportedColumns(name: TableName): [string, Column][] {
  return Object.entries<Column>(tables[name].columns).filter(([key]) => name !== 'sheets' || key !== 'milestones');
}

/** What stands above a column. */
export function headerOf(name: TableName, key: string, language: Language): string {
  return vocabulary.tables[name].columns[key]?.names[language] ?? key;
}

/** What a table's tab is called. */
export function tabOf(name: TableName, language: Language): string {
  return vocabulary.tables[name].names[language];
}
