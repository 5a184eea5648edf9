import { fromDbDate } from '../time/civil-date.ts';
import { type WorkCalendar, workCalendar } from '../time/working-days.ts';

/** The working days of an agreement: without the public holidays that are computed, and its own. */
export function readWorkCalendar(publicHolidays: { startsOn: Date; endsOn: Date }[]): WorkCalendar {
  return workCalendar(
    publicHolidays.map(({ startsOn, endsOn }) => ({ startsOn: fromDbDate(startsOn), endsOn: fromDbDate(endsOn) })),
  );
}
