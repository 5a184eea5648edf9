import type { Written } from '../column.ts';
import type { WrittenColumn } from '../imported-rows.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { FoundTable } from './find-table.ts';
import { headerKey } from './header-key.ts';
import type { RowReader } from './read-row.ts';
import type { WrittenRow } from './written-table.ts';

type Heads = Pick<RowReader, 'headed' | 'headers' | 'firstNames'> & {
  /** Headers that mean nothing to us; the letter of a column that has cells and no header. */
  extra: string[];
};

/** How the columns of a table are headed, those that it reads and the others. */
export function headColumns(
  { name, header, places }: FoundTable,
  rows: WrittenRow[],
  { reason, firstName }: Vocabulary,
): Heads {
  const written = (place: number) => header.cells[place]?.text ?? '';
  const read = new Set(places.values());
  const width = Math.max(header.cells.length, ...rows.map(({ cells }) => cells.length));
  const heads: Heads = { headed: {}, headers: new Map(), extra: [] };
  for (const [key, place] of places) heads.headed[key] = headOf(written(place), place);
  for (let place = 0; place < width; place++) {
    const key = headerKey(written(place));
    if (isHeaded(reason, key)) continue;
    if (written(place) !== '') heads.headers.set(place, told(written(place), [...heads.headers.values()]));
    if (read.has(place)) continue;
    if (name === 'members' && isHeaded(firstName, key)) heads.firstNames = place;
    else if (written(place) !== '') heads.extra.push(written(place));
    else if (rows.some(({ cells }) => cells[place])) heads.extra.push(letterOf(place));
  }
  return heads;
}

function isHeaded({ names, also }: Written, key: string): boolean {
  return [...Object.values(names), ...also].some((name) => headerKey(name) === key);
}

function headOf(header: string, place: number): WrittenColumn {
  return { header, letter: letterOf(place) };
}

/** Two columns under one header: the second is « Date (2) ». */
function told(header: string, taken: string[]): string {
  let free = header;
  for (let copy = 2; taken.includes(free); copy++) free = `${header} (${copy})`;
  return free;
}

/** A, B… Z, AA. */
export function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last;
}
