import type { Written } from '../column.ts';
import type { TableName } from '../tables.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { headerKey, headerKeys } from './header-key.ts';
import type { WrittenCell } from './written-table.ts';

/** Where each column of a table stands in a row that may be its header. */
export interface Match {
  /** Places by the columns' keys. */
  places: Map<string, number>;
  /** How many are headed as the template heads them. */
  literal: number;
}

type Keys = Map<string, { key: string; rank: number }>;

/** Worked out once for each vocabulary: headers are looked up line by line. */
const known = new WeakMap<Vocabulary, Record<TableName, Keys>>();

function keysIn(vocabulary: Vocabulary, name: TableName): Keys {
  const all =
    known.get(vocabulary) ??
    (Object.fromEntries(
      Object.entries(vocabulary.tables).map(([table, { columns }]) => [table, keysOf(columns)]),
    ) as Record<TableName, Keys>);
  known.set(vocabulary, all);
  return all[name];
}

/** Finds a table's columns among headers; of two headers for one column, the one nearest to the template's wins. */
export function matchColumns(name: TableName, cells: (WrittenCell | null)[], vocabulary: Vocabulary): Match {
  const found = new Map<string, { place: number; rank: number }>();
  cells.forEach((cell, place) => {
    const match = cell && meaningOf(name, cell.text, vocabulary);
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
export function meaningOf(
  name: TableName,
  header: string,
  vocabulary: Vocabulary,
): { key: string; rank: number } | undefined {
  const keys = keysIn(vocabulary, name);
  const matches = headerKeys(header).map((key, rank) => {
    const match = keys.get(key);
    return match && { key: match.key, rank: match.rank + rank * 2 };
  });
  return matches.find((match) => match !== undefined);
}

/** Each way to head a column; where two columns share one, the column that the template heads so keeps it, else the first. */
function keysOf(columns: Record<string, Written>): Keys {
  const keys: Keys = new Map();
  const add = (header: string, key: string, rank: number) => {
    const written = headerKey(header);
    if (!keys.has(written)) keys.set(written, { key, rank });
  };
  for (const [key, { names }] of Object.entries(columns)) for (const name of Object.values(names)) add(name, key, 0);
  for (const [key, { also }] of Object.entries(columns)) for (const name of also) add(name, key, 1);
  return keys;
}
