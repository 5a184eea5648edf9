import type { Column } from '../column.ts';
import type { ImportedRow, Place, Refusal, SpreadsheetReading, WrittenColumn } from '../imported-rows.ts';
import { tables } from '../tables.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { FoundTable } from './find-table.ts';
import { readCell } from './read-cell.ts';
import type { WrittenCell, WrittenRow } from './written-table.ts';

export interface RowRead {
  row: ImportedRow;
  /** Empty when every cell could be read. */
  refusals: Refusal[];
  remarks: SpreadsheetReading['remarks'];
}

/** What a row is read with: its table, and how its columns are headed. */
export interface RowReader {
  vocabulary: Vocabulary;
  tab: string;
  table: FoundTable;
  /** By the columns' keys. */
  headed: Record<string, WrittenColumn>;
  /** Where each header stands, each told from its like. */
  headers: Map<number, string>;
  /** Where first names stand, in a roster that writes them apart. */
  firstNames?: number;
}

/** Reads a row's cells, all of them: one that cannot be read hides no other. */
export function readRow({ line, cells }: WrittenRow, reader: RowReader): RowRead {
  const { table, headed, headers, tab, vocabulary } = reader;
  const at: Place = { tab, line };
  const columns: Record<string, Column> = tables[table.name].columns;
  const read: RowRead = {
    row: {
      table: table.name,
      at,
      cells: {},
      columns: headed,
      written: Object.fromEntries([...headers].map(([place, header]) => [header, cells[place]?.text ?? ''])),
    },
    refusals: [],
    remarks: [],
  };
  const values: Record<string, unknown> = read.row.cells;
  for (const [key, place] of table.places) {
    const [column, head] = [columns[key], headed[key]];
    const cell = withFirstName(cells, { key, place }, reader);
    if (!column || !head || !cell) continue;
    const { value, refused, remark } = readCell(column, cell, {
      edge: key === 'startsOn' ? 'first' : 'last',
      vocabulary,
    });
    if (refused) read.refusals.push({ table: table.name, at, column: head, value: cell.text, reason: refused });
    if (remark) read.remarks.push({ at, column: head, value: cell.text, why: remark });
    if (value !== undefined && value !== '') values[key] = value;
  }
  return read;
}

function withFirstName(
  cells: (WrittenCell | null)[],
  { key, place }: { key: string; place: number },
  { firstNames }: RowReader,
): WrittenCell | null {
  const cell = cells[place] ?? null;
  const first = key === 'name' && firstNames !== undefined ? cells[firstNames] : null;
  return cell && first ? { text: `${first.text} ${cell.text}` } : cell;
}
