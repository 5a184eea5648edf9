import { addDays, type CivilDate } from '../time/civil-date.ts';

export type NoticeCounting = 'calendar' | 'clear';

/**
 * The last day on which a notice of so many days can go out. Calendar days are counted back from the meeting; of
 * clear days neither the day of sending nor that of the meeting counts, and holidays do (domain.md § 4.5).
 */
export function noticeDeadline(day: CivilDate, noticeDays: number, counting: NoticeCounting): CivilDate {
  return addDays(day, -(counting === 'clear' ? noticeDays + 1 : noticeDays));
}
