import type { Deps } from '../deps.ts';
import { loadDueScope } from '../dues/due-scope.ts';
import { stewards } from '../people/access.ts';
import type { MeetingPeriod } from '../rotations/periods.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import { mayHere } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type CommitteePeriods, loadPeriods } from './load-periods.ts';
import type { PeriodState } from './period-state.ts';

export interface CalendarLine extends MeetingPeriod {
  committee: string;
  state: PeriodState;
  /** Held meetings of the period. */
  held: { id: string; on: CivilDate; place: string }[];
}

export interface CalendarAnswer {
  /** Null for the whole term. */
  year: number | null;
  /** Years of the term, for who asks for another. */
  years: number[];
  lines: CalendarLine[];
  mayRecord: boolean;
}

/** Each period of a year, or of the whole term, and where it stands (X3-2; Annexe 3). */
export async function listCalendar(
  viewer: Viewer,
  { year }: { year: number | null },
  deps: Deps,
): Promise<CalendarAnswer> {
  const committees = await loadPeriods(await loadDueScope(viewer.agreement.id, deps), deps);
  return { ...calendarOf(committees, year), mayRecord: mayHere(viewer, stewards) };
}

/** The periods of all committees by their end, with the meetings held in each: of one year, or of all. */
export function calendarOf(committees: CommitteePeriods[], year: number | null): Omit<CalendarAnswer, 'mayRecord'> {
  const all = committees.flatMap(({ committee, periods }) =>
    periods.map(({ meetings, ...period }): CalendarLine => {
      const held = meetings.filter(({ state }) => state === 'HELD');
      return {
        ...period,
        committee: committee.shortName,
        held: held.map(({ id, day, place }) => ({ id, on: fromDbDate(day), place })),
      };
    }),
  );
  const lines = all.toSorted((a, b) => a.endsOn.localeCompare(b.endsOn));
  return {
    year,
    years: [...new Set(lines.map((line) => line.year))],
    lines: lines.filter((line) => year === null || line.year === year),
  };
}
