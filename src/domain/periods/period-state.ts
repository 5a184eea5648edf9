import type { MeetingPeriod } from '../rotations/periods.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** Where a period stands: only a held meeting satisfies it (X3-3). */
export type PeriodState = 'waived' | 'held' | 'planned' | 'toRecord' | 'toPlan' | 'missed';

export interface DatedMeeting {
  state: 'PLANNED' | 'HELD' | 'CANCELLED';
  on: CivilDate;
}

/** The state of a period on a day, given its committee's meetings. */
export function periodState(period: MeetingPeriod, meetings: DatedMeeting[], today: CivilDate): PeriodState {
  const within = meetings.filter(({ on }) => period.startsOn <= on && on <= period.endsOn);
  if (within.some(({ state }) => state === 'HELD')) return 'held';
  if (period.isWaived) return 'waived';
  const planned = within.filter(({ state }) => state === 'PLANNED');
  if (planned.some(({ on }) => on >= today)) return 'planned';
  // Its day is past: nothing is said of the period before somebody says whether it took place.
  if (planned.length > 0) return 'toRecord';
  return period.endsOn < today ? 'missed' : 'toPlan';
}
