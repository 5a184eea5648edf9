import type { SpreadsheetReading } from '../imported-rows.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { readTab } from './read-tab.ts';
import type { WrittenTable } from './written-table.ts';

/** Everything that a spreadsheet says, tab by tab: rows, refusals, and what was left aside (X2-1). Pure; never throws. */
export function readTables(tables: WrittenTable[], vocabulary: Vocabulary): SpreadsheetReading {
  const reading: SpreadsheetReading = {
    rows: [],
    refused: [],
    extraColumns: [],
    leftAside: [],
    unknownTabs: [],
    remarks: [],
  };
  for (const table of tables) readTab(table, reading, vocabulary);
  return reading;
}
