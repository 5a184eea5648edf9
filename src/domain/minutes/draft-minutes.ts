import { DateTime } from 'luxon';
import { loadAttendances } from '../convocation/attendance-rows.ts';
import { countQuorum, partyThereFrom } from '../convocation/quorum.ts';
import type { Deps } from '../deps.ts';
import { meetingParts } from '../meetings/meeting-facts.ts';
import { readSettings } from '../settings/read-settings.ts';
import { fromDbDate } from '../time/civil-date.ts';
import type { MinutesContent } from './minutes-content.ts';
import { loadNoted } from './noted-decisions.ts';

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
          include: { tasks: { include: { owner: true, decision: true }, orderBy: { id: 'asc' } } },
        },
      },
    }),
    loadAttendances(meetingId, { db }),
  ]);
  const { startsAt, state } = meeting;
  const { parties } = meeting.agreement;
  const noted = await loadNoted(meetingId, parties, { db });
  const people = attendances.map(({ party, ...one }) => ({ ...one, partyId: party?.id ?? null }));
  const thereFrom = (id: string) => partyThereFrom(id, people);
  const late = parties.flatMap(({ id, shortName }) => {
    const from = thereFrom(id) ?? 1;
    return from > 1 ? [{ party: shortName, from }] : [];
  });
  // By the rule of that moment: what the parties decide later judges no former meeting.
  const wasCounted = state === 'HELD' && people.length > 0;
  const rule = wasCounted ? (await readSettings(meeting.agreementId, { db }, meeting.revisedAt)).quorum : 'none';
  const partyIds = parties.map(({ id }) => id);
  const quorum = countQuorum(rule, people, partyIds);
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
    people: attendances.map(({ name, jobTitle, party, capacity, presence, representedBy, arrivedAt }) => ({
      name,
      jobTitle,
      party: party?.shortName ?? null,
      capacity,
      presence: presence ?? 'ABSENT',
      representedBy,
      ...(arrivedAt === null ? {} : { arrivedAt }),
    })),
    absentParties: parties.filter(({ id }) => thereFrom(id) === null).map(({ shortName }) => shortName),
    // Left out when there is nothing to say: minutes of before keep their fingerprint.
    ...(late.length > 0 ? { lateParties: late } : {}),
    ...(quorum ? { quorum } : {}),
    points: meeting.items.map(({ title, origin, kind, presenter, papers, notes, isOpen, tasks }) => ({
      title,
      origin,
      kind,
      presenter,
      papers,
      notes,
      isOpen,
      tasks: tasks.map(({ text, isDecision, owner, dueOn, decision }) => ({
        text,
        isDecision,
        owner: owner?.name ?? null,
        dueOn: dueOn && fromDbDate(dueOn),
        // Not the number of its adoption, which comes later: the same notes keep their fingerprint.
        ...(decision ? { reference: decision.draftReference } : {}),
        // As the register has it: it may have been reworded, refused or given up since it was noted.
        ...noted.find(({ id }) => id === decision?.id)?.standing,
      })),
    })),
  };
}
