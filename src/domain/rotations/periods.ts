import { addDays, addMonths, type CivilDate, daysBetween, earlierOf, laterOf } from '../time/civil-date.ts';

export type Cadence = 'QUARTER' | 'SEMESTER' | 'YEAR';

/** A stretch of the calendar in which a committee must meet at least once (Annexe 3, K-22). */
export interface MeetingPeriod {
  cadence: Cadence;
  year: number;
  /** 1-based place in the year: 1 or 2 for semesters, 1 to 4 for quarters, 1 for years. */
  index: number;
  startsOn: CivilDate;
  /** Last day, inclusive. */
  endsOn: CivilDate;
  /** Too few days in force to ask for a meeting. */
  isWaived: boolean;
}

const MONTHS: Record<Cadence, number> = { QUARTER: 3, SEMESTER: 6, YEAR: 12 };

interface Term {
  startsOn: CivilDate;
  /** Last day in force, inclusive. */
  endsOn: CivilDate;
}

/**
 * The calendar periods that a term touches, in order; generated from the agreement's dates, never typed in.
 * A period with fewer days in force than `waivedUnderDays` is waived (R-03: 6 semesters, 3 years for Issoire).
 */
export function meetingPeriods(cadence: Cadence, term: Term, waivedUnderDays: number): MeetingPeriod[] {
  const months = MONTHS[cadence];
  const periods: MeetingPeriod[] = [];
  const firstYear = Number(term.startsOn.slice(0, 4));
  for (let step = 0; ; step += 1) {
    const startsOn = addMonths(`${firstYear}-01-01`, step * months);
    const endsOn = addDays(addMonths(startsOn, months), -1);
    if (startsOn > term.endsOn) return periods;
    if (endsOn < term.startsOn) continue;
    const from = laterOf(startsOn, term.startsOn);
    const to = earlierOf(endsOn, term.endsOn);
    periods.push({
      cadence,
      year: Number(startsOn.slice(0, 4)),
      index: Math.ceil(Number(startsOn.slice(5, 7)) / months),
      startsOn,
      endsOn,
      isWaived: daysBetween(from, to) + 1 < waivedUnderDays,
    });
  }
}
