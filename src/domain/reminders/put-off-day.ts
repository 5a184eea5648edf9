import { addDays, type CivilDate } from '../time/civil-date.ts';
import type { WorkCalendar } from '../time/working-days.ts';
import { reminderDay } from './reminder-instant.ts';

/** « Plus tard », in days; the next working day when the due day is nearer than that. */
const PAUSE = 7;

/** The working day on which a reminder that is put off today comes back; null when the due day is too near for that. */
export function putOffDay(on: CivilDate, today: CivilDate, calendar: WorkCalendar): CivilDate | null {
  const isNear = today < on && on <= addDays(today, PAUSE);
  const back = reminderDay(addDays(today, isNear ? 1 : PAUSE), on, calendar);
  return back > today ? back : null;
}
