import type { WrittenRow } from '../../domain/spreadsheet/reading/written-table.ts';
import { columnOf } from './cell-address.ts';

/** Columns over which a title spreads; two are a heading above two others. */
const WIDE = 3;

/**
 * Merged cells as people read them: one merged downwards says the same for each of its lines, one that is spread over
 * the table is a title or a note, and says so.
 */
export function fillMerges(rows: WrittenRow[], merges: string[]): WrittenRow[] {
  for (const merge of merges) {
    const [from = '', to = from] = merge.split(':');
    const [column, lastColumn] = [columnOf(from), columnOf(to)];
    const [first, last] = [from, to].map((address) => Number(/(\d+)$/.exec(address)?.[1] ?? 0)) as [number, number];
    if (column === null || lastColumn === null) continue;
    const origin = rows.find(({ line }) => line === first)?.cells[column];
    if (!origin) continue;
    if (lastColumn - column + 1 >= WIDE) origin.isWide = true;
    for (const { line, cells } of rows) {
      if (line <= first || line > last || cells[column]) continue;
      while (cells.length < column) cells.push(null);
      cells[column] = { ...origin, mergedFrom: first };
    }
  }
  return rows;
}
