import type { DueRule } from '../dues/due-rule.ts';
import { fromDbDate, toDbDate } from '../time/civil-date.ts';

/** The meetings planned: in every list of dates, reminded by their own convocations. */
export const meetingDues: DueRule = async ({ agreement, today }, { db }) => {
  const meetings = await db.meeting.findMany({
    where: { agreementId: agreement.id, state: 'PLANNED', day: { gte: toDbDate(today) } },
    include: { committee: true },
  });
  return meetings.map(({ reference, committee, day, place, convenedAt }) => ({
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
