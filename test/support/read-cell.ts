import type { CellType } from '../../src/domain/spreadsheet/column.ts';
import { readCell } from '../../src/domain/spreadsheet/reading/read-cell.ts';
import type { WrittenCell } from '../../src/domain/spreadsheet/reading/written-table.ts';

/** Reads a cell given by its text, or as a spreadsheet holds it. */
export const read = (type: CellType, cell: string | WrittenCell, edge: 'first' | 'last' = 'last') =>
  readCell(type, typeof cell === 'string' ? { text: cell } : cell, edge);
