import type { Column } from '../column.ts';
import { type TableName, tables } from '../columns.ts';
import { headerKey, headerKeys } from './header-key.ts';
import type { WrittenCell } from './written-table.ts';

/** Where each column of a table stands in a row that may be its header. */
export interface Match {
  /** Places by the columns' keys. */
  places: Map<string, number>;
  /** How many are headed as the template heads them. */
  literal: number;
}

const known = Object.fromEntries(
  Object.entries(tables).map(([name, { columns }]) => [name, keysOf(columns)]),
) as Record<TableName, Map<string, { key: string; rank: number }>>;

/** Finds a table's columns among headers; of two headers for one column, the one nearest to the template's wins. */
export function matchColumns(name: TableName, cells: (WrittenCell | null)[]): Match {
  const found = new Map<string, { place: number; rank: number }>();
  cells.forEach((cell, place) => {
    const match = cell && meaningOf(name, cell.text);
    if (!match) return;
    const other = found.get(match.key);
    if (!other || match.rank < other.rank) found.set(match.key, { place, rank: match.rank });
  });
  return {
    places: new Map([...found].map(([key, { place }]) => [key, place])),
    literal: [...found.values()].filter(({ rank }) => rank === 0).length,
  };
}

/** The column that a header means; undefined for one that means nothing to us. */
export function meaningOf(name: TableName, header: string): { key: string; rank: number } | undefined {
  const matches = headerKeys(header).map((key, rank) => {
    const match = known[name].get(key);
    return match && { key: match.key, rank: match.rank + rank * 2 };
  });
  return matches.find((match) => match !== undefined);
}

/** Each way to head a column; where two columns share one, the column that the template heads so keeps it, else the first. */
function keysOf(columns: Record<string, Column>): Map<string, { key: string; rank: number }> {
  const keys = new Map<string, { key: string; rank: number }>();
  const add = (header: string, key: string, rank: number) => {
    const written = headerKey(header);
    if (!keys.has(written)) keys.set(written, { key, rank });
  };
  for (const [key, { names }] of Object.entries(columns)) for (const name of Object.values(names)) add(name, key, 0);
  for (const [key, { also }] of Object.entries(columns)) for (const name of also) add(name, key, 1);
  return keys;
}
