import type { AttendanceAnswer, AttendanceCapacity, Presence } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';

/** Somebody invited to a meeting, as plain data. */
export interface AttendanceLine {
  id: string;
  personId: string;
  name: string;
  email: string | null;
  jobTitle: string | null;
  slackUserId: string | null;
  party: { id: string; shortName: string } | null;
  capacity: AttendanceCapacity;
  seat: string;
  answer: AttendanceAnswer;
  /** What they had answered before the meeting was moved: to confirm while they have not answered anew. */
  formerAnswer: AttendanceAnswer;
  representedById: string | null;
  /** Who holds their place. */
  representedBy: string | null;
  presence: Presence | null;
  arrivedAt: number | null;
}

/** Everybody invited to a meeting, by party, then by name. */
export async function loadAttendances(meetingId: string, { db }: Pick<Deps, 'db'>): Promise<AttendanceLine[]> {
  const rows = await db.attendance.findMany({
    where: { meetingId },
    include: { person: true, party: true, representedBy: true },
  });
  const place = ({ party }: (typeof rows)[number]) => party?.position ?? Number.POSITIVE_INFINITY;
  return rows
    .toSorted((a, b) => place(a) - place(b) || a.person.name.localeCompare(b.person.name, 'fr'))
    .map(
      ({
        id,
        personId,
        person,
        party,
        capacity,
        seat,
        answer,
        formerAnswer,
        representedById,
        representedBy,
        standInName,
        presence,
        arrivedAt,
      }) => ({
        id,
        personId,
        name: person.name,
        email: person.email,
        jobTitle: person.jobTitle,
        slackUserId: person.slackUserId,
        party: party && { id: party.id, shortName: party.shortName },
        capacity,
        seat,
        answer,
        formerAnswer,
        representedById,
        representedBy: representedBy?.name ?? standInName,
        presence,
        arrivedAt,
      }),
    );
}
