import type { MeetingPeriod } from '../rotations/periods.ts';
import { type CivilDate, earlierOf } from '../time/civil-date.ts';

/** What a committee has before it, by its date. */
export type NextMeeting =
  | { state: 'planned'; reference: string; on: CivilDate }
  /** A period in which nothing is planned or held yet; `on`: its last day in force. */
  | { state: 'toPlan'; period: MeetingPeriod; on: CivilDate };

interface Ahead {
  /** With where each stands. */
  periods: (MeetingPeriod & { state: string })[];
  planned: { reference: string; on: CivilDate }[];
  today: CivilDate;
  termEnd: CivilDate;
}

/**
 * The next meeting that a committee has planned, or else the first period still to be met in (X3-1, X3-2); both where
 * that period is over before the meeting. A period in which a meeting was held is never due again (X3-3).
 */
export function nextMeetings({ periods, planned, today, termEnd }: Ahead): NextMeeting[] {
  const next = planned.filter(({ on }) => on >= today).toSorted((a, b) => a.on.localeCompare(b.on))[0];
  const open = periods.find(({ state }) => state === 'toPlan');
  const until = open && earlierOf(open.endsOn, termEnd);
  const isDue = open && until && until >= today && (!next || until < next.on);
  return [
    ...(isDue ? [{ state: 'toPlan' as const, period: open, on: until }] : []),
    ...(next ? [{ state: 'planned' as const, reference: next.reference, on: next.on }] : []),
  ];
}
