import type { MeetingPeriod } from '../rotations/periods.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** Where a period stands: only a held meeting satisfies it (X3-3). */
export type PeriodState = 'waived' | 'held' | 'planned' | 'toPlan' | 'missed';

export interface DatedMeeting {
  state: 'PLANNED' | 'HELD' | 'CANCELLED';
  on: CivilDate;
}

/** The state of a period on a day, given its committee's meetings. */
export function periodState(period: MeetingPeriod, meetings: DatedMeeting[], today: CivilDate): PeriodState {
  const within = meetings.filter(({ on }) => period.startsOn <= on && on <= period.endsOn);
  if (within.some(({ state }) => state === 'HELD')) return 'held';
  if (period.isWaived) return 'waived';
  if (period.endsOn < today) return 'missed';
  return within.some(({ state, on }) => state === 'PLANNED' && on >= today) ? 'planned' : 'toPlan';
}
