import { DateTime } from 'luxon';
import type { CivilDate } from '../domain/time/civil-date.ts';

/** « 1er janvier 2021 »: French writes the first of a month as an ordinal, which neither Luxon nor Intl does. */
export function frenchDate(date: CivilDate): string {
  const day = DateTime.fromISO(date, { zone: 'utc', locale: 'fr' });
  return `${day.day === 1 ? '1er' : day.day} ${day.toFormat('LLLL yyyy')}`;
}

/** “1 January 2021”. */
export function englishDate(date: CivilDate): string {
  return DateTime.fromISO(date, { zone: 'utc', locale: 'en-GB' }).toFormat('d LLLL yyyy');
}
