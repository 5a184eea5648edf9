import type { CellType, ChoiceName, Column } from '../../src/domain/spreadsheet/column.ts';
import { readCell } from '../../src/domain/spreadsheet/reading/read-cell.ts';
import type { WrittenCell } from '../../src/domain/spreadsheet/reading/written-table.ts';
import { vocabulary } from '../../src/i18n/vocabulary.ts';

/** Reads a cell of a type, or of a choice, given by its text or as a spreadsheet holds it. */
export const read = (
  type: Exclude<CellType, 'choice'> | ChoiceName,
  cell: string | WrittenCell,
  edge: 'first' | 'last' = 'last',
) => readCell(columnOf(type), typeof cell === 'string' ? { text: cell } : cell, { edge, vocabulary });

function columnOf(type: Exclude<CellType, 'choice'> | ChoiceName): Column {
  return type in vocabulary.choices
    ? { type: 'choice', of: type as ChoiceName }
    : { type: type as Exclude<CellType, 'choice'> };
}
