import type { DueRule } from '../dues/due-rule.ts';
import { fromDbDate } from '../time/civil-date.ts';
import { loadCurrentMeetings } from './load-current-meetings.ts';

/** The meetings planned: in every list of dates, reminded by their own convocations. */
export const meetingDues: DueRule = async ({ agreement, today }, deps) => {
  const { planned } = await loadCurrentMeetings(agreement.id, today, deps);
  return planned.map(({ reference, committee, day, place, convenedAt }) => ({
    kind: 'meeting' as const,
    reference,
    committee: committee.shortName,
    place,
    isConvened: convenedAt !== null,
    subject: `meeting:${reference}`,
    on: fromDbDate(day),
    isReserved: false,
    reminders: [],
  }));
};
