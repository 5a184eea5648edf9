import type { FoundTable } from './find-table.ts';
import type { WrittenRow } from './written-table.ts';

/** Mends what headers alone cannot tell, by what stands beside or under them. */
export function settleColumns(table: FoundTable, rows: WrittenRow[]): FoundTable {
  const places = new Map(table.places);
  const move = (from: string, to: string) => {
    const place = places.get(from);
    if (place === undefined || places.has(to)) return;
    places.delete(from);
    places.set(to, place);
  };
  // « Source » beside a value, where no baseline is told, is the source of the value.
  if (table.name === 'indicators' && places.has('value') && !places.has('baseline'))
    move('baselineSource', 'valueSource');
  // « Avancement » above percentages.
  if (table.name === 'sheets' && holdsNumbers(places.get('status'), rows)) move('status', 'progress');
  return { ...table, places };
}

function holdsNumbers(place: number | undefined, rows: WrittenRow[]): boolean {
  if (place === undefined) return false;
  const filled = rows.flatMap(({ cells }) => cells[place] ?? []);
  const numbers = filled.filter(({ number, text }) => number !== undefined || /^\d+([.,]\d+)?\s*%?$/.test(text));
  return numbers.length * 2 > filled.length;
}
