import type { Deps } from '../deps.ts';
import { fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findMeetingFor } from './keeps-meeting.ts';
import { officesOn } from './offices-on.ts';
import { meetingRights } from './rights.ts';

export interface OfficesAnswer {
  /** Of the meeting. */
  id: string;
  /** Codes of parties; null where there is none. */
  chair: string | null;
  secretariat: string | null;
  reason: string | null;
  /** Short names by the rotation; null where the text knows no such office. */
  rotation: { chair: string | null; secretariat: string | null };
  parties: { code: string; shortName: string }[];
}

/**
 * Who chairs and records one meeting, and who would by the rotation: what a form to change it shows.
 * @throws UserError for others than the stewards and who keeps the meeting.
 */
export async function describeOffices(
  viewer: Viewer,
  { reference }: { reference: string },
  deps: Deps,
): Promise<OfficesAnswer> {
  const meeting = await findMeetingFor(viewer, meetingRights.changeOffices, reference, deps);
  const [{ chair, secretariat }, parties] = await Promise.all([
    officesOn(meeting.committeeId, fromDbDate(meeting.day), deps),
    deps.db.party.findMany({ where: { agreementId: viewer.agreement.id }, orderBy: { position: 'asc' } }),
  ]);
  return {
    id: meeting.id,
    chair: meeting.chair?.code ?? null,
    secretariat: meeting.secretariat?.code ?? null,
    reason: meeting.officeReason,
    rotation: { chair: chair?.shortName ?? null, secretariat: secretariat?.shortName ?? null },
    parties: parties.map(({ code, shortName }) => ({ code, shortName })),
  };
}
