import type { WrittenCell, WrittenRow } from '../../domain/spreadsheet/reading/written-table.ts';
import { UserError } from '../../errors.ts';
import { MOST_COLUMNS, MOST_LETTERS, MOST_ROWS } from './file-limits.ts';

export interface TabRows {
  /** Keeps a cell; its column counts from 0. @throws UserError for more rows, columns or text than are taken. */
  keep(at: { line: number; column: number }, cell: WrittenCell): void;
  /** Rows in the order of their lines, each with as many cells as it needs. */
  all(): WrittenRow[];
  tooHeavy(): never;
}

/** The rows of one tab, gathered cell by cell and never more than are taken, however far apart they stand. */
export function tabRows(tab: string): TabRows {
  const rows = new Map<number, (WrittenCell | null)[]>();
  let letters = 0;
  const tooHeavy = () => {
    throw new UserError('spreadsheetTooHeavy', { file: tab });
  };
  return {
    tooHeavy,
    keep({ line, column }, cell) {
      if (!Number.isSafeInteger(line) || line < 1) throw new Error('a row without a place');
      letters += cell.text.length;
      if (letters > MOST_LETTERS) tooHeavy();
      if (column >= MOST_COLUMNS || (rows.size >= MOST_ROWS && !rows.has(line))) {
        throw new UserError('spreadsheetTooWide', { tab, rows: MOST_ROWS, columns: MOST_COLUMNS });
      }
      const cells = rows.get(line) ?? [];
      while (cells.length < column) cells.push(null);
      cells[column] = cell;
      rows.set(line, cells);
    },
    all: () => [...rows].map(([line, cells]) => ({ line, cells })).toSorted((one, other) => one.line - other.line),
  };
}
