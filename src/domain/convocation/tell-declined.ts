import type { Attendance, Committee, Meeting } from '../../database/generated/client.ts';
import type { Change } from '../audit/change-once.ts';
import { readablePapers } from '../meetings/read-papers.ts';
import { tellEnd } from '../reminders/tell-end.ts';
import { fromDbDate } from '../time/civil-date.ts';
import { answerEnds } from './answer-dues.ts';

/** Tells those for whom somebody was to stand in that they do not come (X3-13): they stay counted as represented until they answer. */
export async function tellDeclined(
  change: Change,
  meeting: Meeting & { committee: Committee },
  standIn: { id: string; name: string },
): Promise<void> {
  const where = { meetingId: meeting.id, representedById: standIn.id, answer: 'REPRESENTED' } as const;
  const represented: Attendance[] = await change.tx.attendance.findMany({ where });
  for (const { id, personId, seat } of represented) {
    await tellEnd(change, {
      rule: answerEnds.declined,
      end: 'answer.declined',
      facts: {
        readable: readablePapers(meeting),
        meetingId: meeting.id,
        reference: meeting.reference,
        committee: meeting.committee.shortName,
        day: fromDbDate(meeting.day),
        standIn: standIn.name,
        seat,
      },
      subject: `declined:${id}`,
      step: change.now.toISOString(),
      ask: { by: [], of: [], waiting: [personId] },
    });
  }
}
