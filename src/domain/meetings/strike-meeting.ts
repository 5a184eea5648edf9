import { InvalidForm, UserError } from '../../errors.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { writeOnce } from '../audit/write-once.ts';
import type { Deps } from '../deps.ts';
import { requireSteward } from '../people/access.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';

/**
 * Strikes out a meeting recorded by mistake; it stays in the record, and its period is open again (X3-3).
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm without a reason.
 */
export async function strikeMeeting(
  viewer: Viewer,
  { meetingId, reason }: { meetingId: string; reason: string },
  deps: Deps,
): Promise<{ committee: string; on: CivilDate }> {
  requireSteward(viewer);
  const meeting = await deps.db.meeting.findFirst({
    where: { id: meetingId, agreementId: viewer.agreement.id, state: 'HELD' },
    include: { committee: true },
  });
  if (!meeting) throw new UserError('gone');
  if (reason.trim() === '') throw new InvalidForm({ reason: new UserError('required') });
  const on = fromDbDate(meeting.day);
  const committee = meeting.committee.shortName;
  await writeOnce(deps, async (tx) => {
    await tx.meeting.update({ where: { id: meeting.id }, data: { state: 'CANCELLED', reason: reason.trim() } });
    await recordAudit(tx, viewer, deps.now(), {
      action: 'meeting.struck',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      before: { state: 'HELD' },
      after: { committee, on, reason: reason.trim() },
    });
  });
  return { committee, on };
}
