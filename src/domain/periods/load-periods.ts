import type { Meeting } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import type { DueScope } from '../dues/due-scope.ts';
import { type MeetingPeriod, meetingPeriods } from '../rotations/periods.ts';
import { fromDbDate } from '../time/civil-date.ts';
import { loadCommittees } from './load-committees.ts';
import { type PeriodState, periodState } from './period-state.ts';

export interface CommitteePeriods {
  committee: { id: string; code: string; shortName: string };
  periods: (MeetingPeriod & { state: PeriodState; meetings: Meeting[] })[];
}

/** Each committee's periods over the term with their meetings, as they stand today (X3-1, X3-2). */
export async function loadPeriods(
  { agreement, term, settings, today }: Pick<DueScope, 'agreement' | 'term' | 'settings' | 'today'>,
  deps: Pick<Deps, 'db'>,
): Promise<CommitteePeriods[]> {
  const committees = await loadCommittees(agreement.id, deps);
  return committees.map(({ id, code, shortName, cadence, meetings }) => ({
    committee: { id, code, shortName },
    periods: meetingPeriods(cadence, term, settings.waivedPeriodDays).map((period) => {
      const within = meetings.filter(({ day }) => {
        const on = fromDbDate(day);
        return period.startsOn <= on && on <= period.endsOn;
      });
      const dated = within.map(({ state, day }) => ({ state, on: fromDbDate(day) }));
      return { ...period, state: periodState(period, dated, today), meetings: within };
    }),
  }));
}
