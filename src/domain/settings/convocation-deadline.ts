import { addDays, type CivilDate } from '../time/civil-date.ts';

export type DelayCounting = 'calendar' | 'clear';

/**
 * The last day on which a convocation can go out so many days ahead. Calendar days are counted back from the meeting; of
 * clear days neither the day of sending nor that of the meeting counts, and holidays do (R-05, K-9).
 */
export function convocationDeadline(day: CivilDate, days: number, counting: DelayCounting): CivilDate {
  return addDays(day, -(counting === 'clear' ? days + 1 : days));
}
