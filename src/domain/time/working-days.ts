import { addDays, type CivilDate, toDbDate } from './civil-date.ts';
import { frenchHolidays } from './french-holidays.ts';

/** Which days are working days in an agreement. */
export interface WorkCalendar {
  isWorkingDay: (day: CivilDate) => boolean;
  /** The day itself when it is a working one, else the next that is. */
  onOrAfter: (day: CivilDate) => CivilDate;
  /** The day itself when it is a working one, else the last before it that is. */
  onOrBefore: (day: CivilDate) => CivilDate;
}

/** Monday to Friday, but for French public holidays and the closed days given, whose ends are inclusive. */
export function workCalendar(closed: { startsOn: CivilDate; endsOn: CivilDate }[]): WorkCalendar {
  const holidays = new Map<string, Set<CivilDate>>();
  const isHoliday = (day: CivilDate) => {
    const year = day.slice(0, 4);
    const known = holidays.get(year) ?? new Set(frenchHolidays(Number(year)));
    holidays.set(year, known);
    return known.has(day);
  };
  const isWorkingDay = (day: CivilDate) => {
    const weekday = toDbDate(day).getUTCDay();
    const isWeekend = weekday === 0 || weekday === 6;
    return !isWeekend && !isHoliday(day) && !closed.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  };
  const walk = (from: CivilDate, step: number) => {
    let day = from;
    while (!isWorkingDay(day)) day = addDays(day, step);
    return day;
  };
  return { isWorkingDay, onOrAfter: (day) => walk(day, 1), onOrBefore: (day) => walk(day, -1) };
}
