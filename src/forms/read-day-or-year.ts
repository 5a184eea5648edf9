import type { CivilDate } from '../domain/time/civil-date.ts';
import { readDate } from './read-date.ts';

/**
 * A day as people type it; a year alone is its 31 December (A7-4).
 * @throws UserError when the text is neither.
 */
export function readDayOrYear(text: string): CivilDate {
  const year = text.trim();
  return /^(?:19|20)\d{2}$/.test(year) ? `${year}-12-31` : readDate(text);
}
