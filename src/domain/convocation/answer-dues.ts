import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import { addDays, civilDateIn, fromDbDate, toDbDate } from '../time/civil-date.ts';

/** Days before a meeting at which those who have not answered are asked again. */
const STEPS = [7, 2];

/** Convocations without an answer: only those who have not answered are reminded. */
export const answerDues: DueRule = async ({ agreement, today }, { db }) => {
  const meetings = await db.meeting.findMany({
    where: {
      agreementId: agreement.id,
      state: 'PLANNED',
      convenedAt: { not: null },
      day: { gte: toDbDate(today) },
    },
    include: { committee: true, attendances: { where: { answer: 'NONE' } } },
  });
  return meetings.flatMap(({ id, reference, committee, day, attendances, convenedAt }): Due[] => {
    if (attendances.length === 0) return [];
    const on = fromDbDate(day);
    const convenedOn = convenedAt ? civilDateIn(agreement.timeZone, convenedAt) : on;
    // Nobody is reminded on the day they were asked.
    const days = STEPS.map((before) => addDays(on, -before)).filter((each) => each > convenedOn);
    const to = attendances.map(({ personId }) => personId);
    return [
      {
        kind: 'answer',
        meetingId: id,
        reference,
        committee: committee.shortName,
        silent: attendances.length,
        subject: `answer:${reference}`,
        on,
        isReserved: true,
        reminders: days.map((each) => ({ day: each, step: each, to, isDuty: true })),
      },
    ];
  });
};
