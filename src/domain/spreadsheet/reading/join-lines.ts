import { tables } from '../tables.ts';
import type { FoundTable } from './find-table.ts';
import type { WrittenCell, WrittenRow } from './written-table.ts';

/**
 * Makes one row of the lines that share a merged title, where they only add to cells that hold several things, such as
 * a step a line; a line that says anything else of its own stays a row of its own.
 */
export function joinLines(rows: WrittenRow[], { name, places }: FoundTable): WrittenRow[] {
  const title = places.get('title');
  if (name !== 'sheets' || title === undefined) return rows;
  const byPlace = new Map(
    [...places].map(([key, place]) => [place, tables.sheets.columns[key as keyof typeof tables.sheets.columns].type]),
  );
  const joined: WrittenRow[] = [];
  for (const row of rows) {
    const from = row.cells[title]?.mergedFrom;
    const origin = from === undefined ? undefined : joined.find(({ line }) => line === from);
    const own = row.cells.flatMap((cell, place) => (cell && cell.mergedFrom === undefined ? [{ cell, place }] : []));
    const isMore = own.every(({ place }) => ['paragraph', 'list'].includes(byPlace.get(place) ?? ''));
    if (!origin || !isMore) joined.push({ ...row, cells: [...row.cells] });
    else for (const { cell, place } of own) origin.cells[place] = added(origin.cells[place], cell);
  }
  return joined;
}

function added(before: WrittenCell | null | undefined, more: WrittenCell): WrittenCell {
  return before ? { text: `${before.text}\n${more.text}` } : more;
}
