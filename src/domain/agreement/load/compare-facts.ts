import { fromDbDate } from '../../time/civil-date.ts';
import { type Place, placeText } from '../file/place.ts';
import type { Load } from './load.ts';

type Fact = string | number | boolean | null;

/** Notes each fact that the file states otherwise than the database, where it is left as it stands (Art. 11). */
export function compareFacts(
  load: Load,
  place: Place,
  inFile: Record<string, Fact>,
  inDatabase: Record<string, unknown>,
): void {
  for (const [key, fact] of Object.entries(inFile)) {
    const stored = inDatabase[key];
    const known = stored instanceof Date ? fromDbDate(stored) : stored;
    if (known !== fact) noteDifference(load, [...place, key], fact, known);
  }
}

/** Notes one fact that differs; lists are written with commas. */
export function noteDifference(load: Load, place: Place, inFile: unknown, inDatabase: unknown): void {
  load.differences.push(`${placeText(place)}: ${quoted(inFile)} in the file, ${quoted(inDatabase)} in the database`);
}

function quoted(fact: unknown): string {
  return fact === null || fact === '' ? 'nothing' : `« ${String(fact)} »`;
}
