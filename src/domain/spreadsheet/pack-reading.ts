import type { ImportedRow, SpreadsheetReading } from './imported-rows.ts';

type Heads = ImportedRow['columns'];

interface Packed extends Omit<SpreadsheetReading, 'rows'> {
  heads: Heads[];
  rows: (Omit<ImportedRow, 'columns'> & { head: number })[];
}

/**
 * A reading as text to keep, the headers of a tab once and not with each of its rows. As text, since the database orders
 * an object's keys its own way, and people know their columns by their order.
 */
export function packReading(reading: SpreadsheetReading): string {
  const heads: Heads[] = [];
  const places = new Map<Heads, number>();
  const rows = reading.rows.map(({ columns, ...row }) => {
    const head = places.get(columns) ?? heads.push(columns) - 1;
    places.set(columns, head);
    return { ...row, head };
  });
  return JSON.stringify({ ...reading, heads, rows } satisfies Packed);
}

/** The reading that was kept. */
export function unpackReading(text: string): SpreadsheetReading {
  const { heads, rows, ...rest } = JSON.parse(text) as Packed;
  return { ...rest, rows: rows.map(({ head, ...row }): ImportedRow => ({ ...row, columns: heads[head] ?? {} })) };
}
