import type { Meeting } from '../../database/generated/client.ts';
import type { officesOn } from './offices-on.ts';

type Offices = Awaited<ReturnType<typeof officesOn>>;
type MeetingOffices = Pick<Meeting, 'chairId' | 'secretariatId' | 'officeReason'>;

/**
 * The offices of a meeting that goes to another day, or whose rotation changed: those of the rotation, but where it was
 * departed from for a reason, which then stands as long as it still departs.
 */
export function officesAfterMove(meeting: MeetingOffices, former: Offices, next: Offices): MeetingOffices {
  const kept = (given: string | null, before: string | undefined, after: string | undefined) =>
    meeting.officeReason !== null && given !== (before ?? null) ? given : (after ?? null);
  const chairId = kept(meeting.chairId, former.chair?.id, next.chair?.id);
  const secretariatId = kept(meeting.secretariatId, former.secretariat?.id, next.secretariat?.id);
  const departs = chairId !== (next.chair?.id ?? null) || secretariatId !== (next.secretariat?.id ?? null);
  return { chairId, secretariatId, officeReason: departs ? meeting.officeReason : null };
}
