import { addDays, type CivilDate, toDbDate } from '../time/civil-date.ts';
import type { WorkCalendar } from '../time/working-days.ts';

export interface DateSearch {
  /** First day that the notice period allows. */
  from: CivilDate;
  /** Last day of the period. */
  until: CivilDate;
  count: number;
  calendar: WorkCalendar;
  /** School holidays known; both ends inclusive. */
  schoolHolidays: { startsOn: CivilDate; endsOn: CivilDate }[];
}

/** Days of the week on which committees gather most easily: Tuesday, Thursday. */
const EASY = [2, 4];

/** Days between two proposals, so that a full week does not take them all. */
const APART = 5;

/** Working days outside school holidays, Tuesdays and Thursdays, spread over the weeks that are left. */
export function proposeDates({ from, until, count, calendar, schoolHolidays }: DateSearch): CivilDate[] {
  const dates: CivilDate[] = [];
  for (let day = from; day <= until && dates.length < count; day = addDays(day, 1)) {
    const isEasy = EASY.includes(toDbDate(day).getUTCDay()) && calendar.isWorkingDay(day);
    const isSchoolHoliday = schoolHolidays.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
    const last = dates.at(-1);
    if (isEasy && !isSchoolHoliday && (!last || day >= addDays(last, APART))) dates.push(day);
  }
  return dates;
}
