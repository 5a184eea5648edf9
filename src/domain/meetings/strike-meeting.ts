import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { meetingRights } from './rights.ts';

/**
 * Strikes out a meeting recorded by mistake; it stays in the record, and its period is open again (X3-3).
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm without a reason.
 */
export async function strikeMeeting(
  viewer: Viewer,
  { meetingId, reason }: { meetingId: string; reason: string },
  deps: Deps,
): Promise<{ committee: string; on: CivilDate }> {
  await requireRight(viewer, meetingRights.strike);
  const meeting = await deps.db.meeting.findFirst({
    where: { id: meetingId, agreementId: viewer.agreement.id, state: 'HELD' },
    include: { committee: true },
  });
  if (!meeting) throw new UserError('gone');
  if (reason.trim() === '') throw new InvalidForm({ reason: new UserError('required') });
  const on = fromDbDate(meeting.day);
  const committee = meeting.committee.shortName;
  await changeOnce(viewer, deps, async ({ tx, note }) => {
    await tx.meeting.update({ where: { id: meeting.id }, data: { state: 'CANCELLED', reason: reason.trim() } });
    note('meeting.struck', ['Meeting', meeting.id], {
      before: { state: 'HELD' },
      after: { committee, on, reason: reason.trim() },
    });
  });
  return { committee, on };
}
