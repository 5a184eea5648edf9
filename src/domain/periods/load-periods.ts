import type { CommitteeKind, Meeting } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import type { DueScope } from '../dues/due-scope.ts';
import { type Cadence, type MeetingPeriod, meetingPeriods } from '../rotations/periods.ts';
import { fromDbDate } from '../time/civil-date.ts';
import { loadCommittees } from './load-committees.ts';
import { type PeriodState, periodState } from './period-state.ts';

/** What is asked of a meeting that falls in a period. */
export type PeriodMeeting = Pick<Meeting, 'id' | 'state' | 'day' | 'place'>;

export interface CommitteePeriods {
  committee: { id: string; code: string; shortName: string; kind: CommitteeKind };
  periods: (MeetingPeriod & { state: PeriodState; meetings: PeriodMeeting[] })[];
}

/** Each committee's periods over the term with their meetings, as they stand today (X3-1, X3-2). */
export async function loadPeriods(
  scope: Pick<DueScope, 'agreement' | 'term' | 'settings' | 'today'>,
  deps: Pick<Deps, 'db'>,
): Promise<CommitteePeriods[]> {
  const committees = await loadCommittees(scope.agreement.id, deps);
  return committees.map(({ id, code, shortName, kind, cadence, meetings }) => ({
    committee: { id, code, shortName, kind },
    periods: periodsOf({ cadence, meetings }, scope),
  }));
}

/** The periods of a term in which a committee meets at a cadence, each with the meetings that fall in it. */
export function periodsOf(
  { cadence, meetings }: { cadence: Cadence; meetings: PeriodMeeting[] },
  {
    term,
    settings,
    today,
  }: Pick<DueScope, 'term' | 'today'> & { settings: Pick<DueScope['settings'], 'waivedPeriodDays'> },
): CommitteePeriods['periods'] {
  return meetingPeriods(cadence, term, settings.waivedPeriodDays).map((period) => {
    const dated = meetings.map((meeting) => ({ meeting, state: meeting.state, on: fromDbDate(meeting.day) }));
    const within = dated.filter(({ on }) => period.startsOn <= on && on <= period.endsOn);
    return { ...period, state: periodState(period, within, today), meetings: within.map(({ meeting }) => meeting) };
  });
}
