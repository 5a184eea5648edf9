import type { SpreadsheetReading } from '../imported-rows.ts';
import { findTable } from './find-table.ts';
import { headColumns } from './head-columns.ts';
import { joinLines } from './join-lines.ts';
import { whyLeftAside } from './leave-aside.ts';
import { readRow } from './read-row.ts';
import { settleColumns } from './settle-columns.ts';
import type { WrittenTable } from './written-table.ts';

/** Adds what a tab says to a reading. */
export function readTab(tab: WrittenTable, reading: SpreadsheetReading): void {
  const found = findTable(tab);
  if (!found) {
    reading.unknownTabs.push(tab.name);
    return;
  }
  const rows = tab.rows.filter((row) => {
    if (row.line <= found.header.line) return false;
    const why = whyLeftAside(row, found);
    const text = row.cells.flatMap((cell) => (cell && cell.mergedFrom === undefined ? [cell.text] : [])).join(' | ');
    if (why) reading.leftAside.push({ at: { tab: tab.name, line: row.line }, why, text });
    return why === null;
  });
  const table = settleColumns(found, rows);
  const { extra, ...heads } = headColumns(table, rows);
  if (extra.length > 0) reading.extraColumns.push({ tab: tab.name, headers: extra });
  for (const written of joinLines(rows, table)) {
    const { row, refusals, remarks } = readRow(written, { tab: tab.name, table, ...heads });
    const { at, written: asWritten } = row;
    if (refusals.length > 0) reading.refused.push({ table: table.name, at, written: asWritten, refusals });
    else {
      reading.rows.push(row);
      reading.remarks.push(...remarks);
    }
  }
}
