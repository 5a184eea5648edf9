import type { DueScope } from '../dues/due-scope.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { instantOf, MORNING } from '../time/civil-hours.ts';
import type { WorkCalendar } from '../time/working-days.ts';

/**
 * The working day on which people are told: the nominal one or the next, but never put off past the due day, when
 * the working day before is taken. A nominal day after the due day is simply put off.
 */
export function reminderDay(day: CivilDate, on: CivilDate, calendar: WorkCalendar): CivilDate {
  const next = calendar.onOrAfter(day);
  return day <= on && next > on ? calendar.onOrBefore(day) : next;
}

/** The instant at which people are told: nine in the morning, local, of {@link reminderDay}. */
export function reminderInstant(
  day: CivilDate,
  on: CivilDate,
  { agreement, calendar }: Pick<DueScope, 'agreement' | 'calendar'>,
): Date {
  return instantOf(agreement.timeZone, reminderDay(day, on, calendar), MORNING);
}
