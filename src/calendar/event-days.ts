import type ICAL from 'ical.js';
import { DateTime, Duration } from 'luxon';
import { addDays, type CivilDate } from '../domain/time/civil-date.ts';

/** What an iCalendar property gives: a day, or a moment in some zone. */
interface Stamp {
  at: DateTime;
  isDay: boolean;
}

/**
 * The first and last civil day of an event, the last inclusive; null when its dates are none of the calendar. `DTEND`
 * is exclusive for whole days: official school files give there the day on which classes resume. Without an end, or
 * with its start for end as those files write it, an event lasts one day. Hours count for the day that they are of,
 * in the zone they name; UTC ones in `zone`.
 */
export function eventDays(event: ICAL.Component, zone: string): { startsOn: CivilDate; endsOn: CivilDate } | null {
  const start = readStamp(event, 'dtstart', zone);
  if (!start) return null;
  const hasEnd = event.hasProperty('dtend');
  const end = hasEnd ? readStamp(event, 'dtend', zone) : afterDuration(start, event);
  if (!end) return null;
  const startsOn = dayOf(start);
  const lastDay = isMidnight(end) ? addDays(dayOf(end), -1) : dayOf(end);
  return { startsOn, endsOn: end.at.equals(start.at) ? startsOn : lastDay };
}

function readStamp(event: ICAL.Component, name: string, zone: string): Stamp | null {
  const given: unknown = event.getFirstProperty(name)?.toJSON()[3];
  if (typeof given !== 'string') return null;
  // ical.js reads a day whose VALUE=DATE was forgotten as an hour without digits.
  const text = given.replace(/T::$/, '');
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}Z?)?$/.test(text)) return null;
  const written = DateTime.fromISO(text, { zone: 'utc' });
  if (!written.isValid) return null;
  // The digits of an hour in a zone of the file's are what its people read: its day is theirs.
  const at = text.endsWith('Z') ? written.setZone(zone).setZone('utc', { keepLocalTime: true }) : written;
  return { at, isDay: text.length === 10 };
}

function afterDuration(start: Stamp, event: ICAL.Component): Stamp | null {
  const text: unknown = event.getFirstProperty('duration')?.toJSON()[3];
  if (typeof text !== 'string') return start;
  const duration = Duration.fromISO(text);
  return duration.isValid ? { ...start, at: start.at.plus(duration) } : null;
}

function isMidnight({ at, isDay }: Stamp): boolean {
  return isDay || at.equals(at.startOf('day'));
}

function dayOf({ at }: Stamp): CivilDate {
  return at.toFormat('yyyy-MM-dd');
}
