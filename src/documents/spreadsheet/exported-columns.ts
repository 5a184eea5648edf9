import type { Column } from '../../domain/spreadsheet/column.ts';
import { type TableName, tables } from '../../domain/spreadsheet/columns.ts';

/** A table's columns as the template has them: steps have a tab of their own. */
export function exportedColumns(name: TableName): [string, Column][] {
  return Object.entries<Column>(tables[name].columns).filter(([key]) => name !== 'sheets' || key !== 'milestones');
}
