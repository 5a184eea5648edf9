import type { Committee, Meeting, Party } from '../../database/generated/client.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';

/** A meeting as plain data, for whoever speaks of it. */
export interface MeetingFacts {
  id: string;
  reference: string;
  state: Meeting['state'];
  committee: { id: string; code: string; name: string; shortName: string };
  day: CivilDate;
  /** Null when only the day is known. */
  startsAt: Date | null;
  minutes: number;
  timeZone: string;
  place: string;
  link: string | null;
  reason: string | null;
  /** Short names; null while the text knows no such office. */
  chair: string | null;
  secretariat: string | null;
  /** Why they depart from the rotation. */
  officeReason: string | null;
  uid: string;
  sequence: number;
  revisedAt: Date;
  convenedAt: Date | null;
}

/** What to load with a meeting so that {@link readMeeting} can read it. */
export const meetingParts = { committee: true, chair: true, secretariat: true } as const;

/** A meeting of the database as plain data. */
export function readMeeting(
  row: Meeting & { committee: Committee; chair: Party | null; secretariat: Party | null },
  timeZone: string,
): MeetingFacts {
  const { id, reference, state, startsAt, minutes, place, link, reason, uid, sequence, revisedAt, convenedAt } = row;
  const { code, name, shortName } = row.committee;
  return {
    id,
    reference,
    state,
    committee: { id: row.committeeId, code, name, shortName },
    day: fromDbDate(row.day),
    startsAt,
    minutes,
    timeZone,
    place,
    link,
    reason,
    chair: row.chair?.shortName ?? null,
    secretariat: row.secretariat?.shortName ?? null,
    officeReason: row.officeReason,
    uid,
    sequence,
    revisedAt,
    convenedAt,
  };
}
