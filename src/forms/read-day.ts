import { DateTime } from 'luxon';
import type { CivilDate } from '../domain/time/civil-date.ts';

/** The day that a date field sends, `YYYY-MM-DD`; null for none, and for what is no day. */
export function readDay(text: string | undefined): CivilDate | null {
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid ? text : null;
}
