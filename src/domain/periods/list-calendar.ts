import type { Deps } from '../deps.ts';
import { loadDueScope } from '../dues/due-scope.ts';
import { stewards } from '../people/access.ts';
import type { MeetingPeriod } from '../rotations/periods.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import { mayHere } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { loadPeriods } from './load-periods.ts';
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
  const years = [...new Set(all.map((line) => line.year))].toSorted();
  return {
    year,
    years,
    lines: all
      .filter((line) => year === null || line.year === year)
      .toSorted((a, b) => a.year - b.year || a.endsOn.localeCompare(b.endsOn)),
    mayRecord: mayHere(viewer, stewards),
  };
}
