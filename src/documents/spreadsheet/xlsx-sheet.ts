import type { WrittenCell, WrittenRow } from '../../domain/spreadsheet/reading/written-table.ts';
import { cleanText } from '../clean-text.ts';
import { columnOf } from './cell-address.ts';
import { MOST_MERGES } from './file-limits.ts';
import { fillMerges } from './fill-merges.ts';
import { readXml } from './read-xml.ts';
import { type TabRows, tabRows } from './tab-rows.ts';
import { type CellSources, type RawCell, readRawCell } from './xlsx-cell.ts';
import { unescaped } from './xlsx-strings.ts';

/**
 * The rows of a tab that hold anything. Formulas, links and everything beside the cells are passed over.
 * @throws UserError for more rows or columns than are taken.
 */
export function readSheetRows(xml: string, sources: CellSources, tab: string): WrittenRow[] {
  const rows = tabRows(tab);
  const merges: string[] = [];
  const at = { line: 0, column: -1 };
  let cell: RawCell | null = null;
  let into: 'value' | 'inline' | null = null;
  readXml(xml, {
    open(name, attribute) {
      if (name === 'row') Object.assign(at, { line: Number(attribute('r') ?? at.line + 1), column: -1 });
      if (name === 'c') {
        at.column = columnOf(attribute('r')) ?? at.column + 1;
        cell = { type: attribute('t') ?? 'n', style: Number(attribute('s') ?? -1), value: '', inline: '' };
      }
      if (cell && name === 'v') into = 'value';
      if (cell && name === 't') into = 'inline';
      if (name === 'rPh' || name === 'f') into = null;
      if (name === 'mergeCell') merges.push(attribute('ref') ?? '');
    },
    text(part) {
      if (cell && into) cell[into] += part;
    },
    close(name) {
      if (name === 'v' || name === 't') into = null;
      if (name !== 'c' || !cell) return;
      keep(rows, at, readRawCell({ ...cell, inline: unescaped(cell.inline), value: unescaped(cell.value) }, sources));
      cell = null;
    },
  });
  if (merges.length > MOST_MERGES) return rows.tooHeavy();
  return fillMerges(rows.all(), merges);
}

function keep(rows: TabRows, { line, column }: { line: number; column: number }, cell: WrittenCell): void {
  const text = cleanText(cell.text).trim();
  if (text !== '') rows.keep({ line, column }, { ...cell, text });
}
