import type { SpreadsheetReading } from '../imported-rows.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type FoundTable, findTable } from './find-table.ts';
import { headColumns } from './head-columns.ts';
import { joinLines } from './join-lines.ts';
import { whyLeftAside } from './leave-aside.ts';
import { readRow } from './read-row.ts';
import { settleColumns } from './settle-columns.ts';
import type { WrittenRow, WrittenTable } from './written-table.ts';

/** Adds what a tab says to a reading. */
export function readTab(tab: WrittenTable, reading: SpreadsheetReading, vocabulary: Vocabulary): void {
  const found = findTable(tab, vocabulary);
  if (!found) {
    reading.unknownTabs.push(tab.name);
    return;
  }
  const under = tab.rows.filter(({ line }) => line > found.header.line);
  const end = lastFullLine(under, found);
  const rows = under.filter((row) => {
    const why = whyLeftAside(row, found) ?? (row.line > end + 1 ? 'note' : null);
    const text = row.cells.flatMap((cell) => (cell && cell.mergedFrom === undefined ? [cell.text] : [])).join(' | ');
    if (why) reading.leftAside.push({ at: { tab: tab.name, line: row.line }, why, text });
    return why === null;
  });
  const table = settleColumns(found, rows);
  const { extra, ...heads } = headColumns(table, rows, vocabulary);
  if (extra.length > 0) reading.extraColumns.push({ tab: tab.name, headers: extra });
  for (const written of joinLines(rows, table)) {
    const { row, refusals, remarks } = readRow(written, { vocabulary, tab: tab.name, table, ...heads });
    const { at, written: asWritten } = row;
    if (refusals.length > 0) reading.refused.push({ table: table.name, at, written: asWritten, refusals });
    else {
      reading.rows.push(row);
      reading.remarks.push(...remarks);
    }
  }
}

/** Where the table ends: a cell alone further down, after a blank line, is a note however it begins. */
function lastFullLine(rows: WrittenRow[], table: FoundTable): number {
  const isFull = (row: WrittenRow) => row.cells.filter(Boolean).length > 1 && whyLeftAside(row, table) === null;
  return rows.findLast(isFull)?.line ?? table.header.line;
}
