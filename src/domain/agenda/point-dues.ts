import type { Due } from '../dues/due.ts';
import type { DueRule } from '../dues/due-rule.ts';
import { readablePapers } from '../meetings/read-papers.ts';
import { civilDateIn, fromDbDate, toDbDate } from '../time/civil-date.ts';

/** Points proposed for an agenda, awaiting the word of who speaks for the chair, else of who keeps the meeting (X3-18). */
export const pointDues: DueRule = async ({ agreement, offices, today }, { db }) => {
  const meetings = await db.meeting.findMany({
    where: { agreementId: agreement.id, state: 'PLANNED', day: { gte: toDbDate(today) } },
    include: { items: { where: { state: 'PROPOSED' }, orderBy: { addedAt: 'asc' } } },
  });
  return meetings.flatMap((meeting): Due[] => {
    const { reference, day, chairId, committeeId, secretariatId, items } = meeting;
    const [first] = items;
    if (!first) return [];
    const speakers = chairId ? offices.speakersOf(chairId, today) : [];
    const to =
      speakers.length > 0 ? speakers : offices.keepers({ committeeId, secretariatId, day: fromDbDate(day) }, today);
    const proposedOn = civilDateIn(agreement.timeZone, first.addedAt);
    return [
      {
        kind: 'point',
        reference,
        points: items.map(({ id, title }) => ({ id, title })),
        subject: `point:${first.id}`,
        on: fromDbDate(day),
        isReserved: true,
        readable: readablePapers(meeting),
        reminders: [{ day: proposedOn, step: String(items.length), to, isDuty: true }],
      },
    ];
  });
};
