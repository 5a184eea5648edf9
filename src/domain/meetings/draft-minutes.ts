import { DateTime } from 'luxon';
import type { Deps } from '../deps.ts';
import { fromDbDate } from '../time/civil-date.ts';
import { loadAttendances } from './attendance-rows.ts';
import { meetingParts } from './meeting-facts.ts';
import type { MinutesContent } from './minutes-content.ts';

/** The minutes of a meeting as its notes make them now: who was there, point by point, what was decided (X3-19). */
export async function draftMinutes(
  meetingId: string,
  timeZone: string,
  { db }: Pick<Deps, 'db'>,
): Promise<MinutesContent> {
  const [meeting, attendances] = await Promise.all([
    db.meeting.findUniqueOrThrow({
      where: { id: meetingId },
      include: {
        ...meetingParts,
        agreement: { include: { parties: { orderBy: { position: 'asc' } } } },
        items: {
          where: { state: 'ACCEPTED' },
          orderBy: [{ position: 'asc' }, { id: 'asc' }],
          include: { tasks: { include: { owner: true }, orderBy: { id: 'asc' } } },
        },
      },
    }),
    loadAttendances(meetingId, { db }),
  ]);
  const there = attendances.filter(({ presence }) => presence === 'PRESENT' || presence === 'REMOTE');
  const { startsAt } = meeting;
  return {
    reference: meeting.reference,
    committee: meeting.committee.name,
    day: fromDbDate(meeting.day),
    hour: startsAt && DateTime.fromJSDate(startsAt, { zone: timeZone }).toFormat('HH:mm'),
    place: meeting.place,
    link: meeting.link,
    chair: meeting.chair?.shortName ?? null,
    secretariat: meeting.secretariat?.shortName ?? null,
    ...(meeting.officeReason ? { officeReason: meeting.officeReason } : {}),
    people: attendances.map(({ name, jobTitle, party, capacity, presence, representedBy }) => ({
      name,
      jobTitle,
      party: party?.shortName ?? null,
      capacity,
      presence: presence ?? 'ABSENT',
      representedBy,
    })),
    absentParties: meeting.agreement.parties
      .filter(({ id }) => !there.some(({ party }) => party?.id === id))
      .map(({ shortName }) => shortName),
    points: meeting.items.map(({ title, origin, kind, presenter, papers, notes, isOpen, tasks }) => ({
      title,
      origin,
      kind,
      presenter,
      papers,
      notes,
      isOpen,
      tasks: tasks.map(({ text, isDecision, owner, dueOn }) => ({
        text,
        isDecision,
        owner: owner?.name ?? null,
        dueOn: dueOn && fromDbDate(dueOn),
      })),
    })),
  };
}
