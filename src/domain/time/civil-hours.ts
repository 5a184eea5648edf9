import { DateTime } from 'luxon';
import { addDays, type CivilDate, civilDateIn } from './civil-date.ts';
import type { WorkCalendar } from './working-days.ts';

/** When people are told things, local. */
export const MORNING = '09:00';

/** Nobody is disturbed before this local hour, nor from the other one on. */
const QUIET_UNTIL = 8;
const QUIET_FROM = 19;

/**
 * The instant of a local hour on a day in a zone; an hour that the clocks skip in spring is the next that exists, and
 * of one that they pass twice in autumn it is the first.
 */
export function instantOf(zone: string, day: CivilDate, hour: string): Date {
  const at = DateTime.fromISO(`${day}T${hour}`, { zone });
  // Left to itself, Luxon chooses between the two by the season in which the machine is.
  const [first = at] = at.getPossibleOffsets();
  return first.toJSDate();
}

/** True on a working day from 08:00 to 19:00 local, the latter excluded. */
export function isCivilHour(zone: string, now: Date, calendar: WorkCalendar): boolean {
  const { hour } = DateTime.fromJSDate(now, { zone });
  return hour >= QUIET_UNTIL && hour < QUIET_FROM && calendar.isWorkingDay(civilDateIn(zone, now));
}

/** Now itself at a civil hour; else nine o'clock of the next working morning, the same day before eight. */
export function nextCivilHour(zone: string, now: Date, calendar: WorkCalendar): Date {
  if (isCivilHour(zone, now, calendar)) return now;
  const today = civilDateIn(zone, now);
  const { hour } = DateTime.fromJSDate(now, { zone });
  const from = hour < QUIET_UNTIL ? today : addDays(today, 1);
  return instantOf(zone, calendar.onOrAfter(from), MORNING);
}
