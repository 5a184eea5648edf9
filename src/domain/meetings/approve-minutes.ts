import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../people/viewer.ts';
import { recordAudit } from '../records/record-audit.ts';
import { writeOnce } from '../write-once.ts';
import { findMeeting } from './find-meeting.ts';
import { voicesOf } from './voices-of.ts';

/**
 * A party's agreement to the minutes as they were circulated, given by who holds its voice (K-10). Approved once each
 * party has agreed; twice is the same as once.
 * @throws UserError for somebody who holds no voice, and for a version that was replaced meanwhile.
 */
export async function approveMinutes(
  viewer: Viewer,
  { reference: given, versionId }: { reference: string; versionId: string },
  deps: Deps,
): Promise<{ reference: string; agreed: number; parties: number }> {
  const meeting = await findMeeting(viewer, given, deps);
  const voices = await voicesOf(viewer, deps);
  const personId = viewer.person?.id;
  if (!personId || voices.length === 0) throw new UserError('noVoice');
  const parties = await deps.db.party.count({ where: { agreementId: viewer.agreement.id } });
  const now = deps.now();
  const agreed = await writeOnce(deps, async (tx) => {
    const version = await tx.minutesVersion.findFirst({ where: { id: versionId, meetingId: meeting.id } });
    if (!version || version.state === 'REPLACED') throw new UserError('minutesReplaced');
    await tx.minutesApproval.createMany({
      data: voices.map((partyId) => ({ versionId, partyId, personId, at: now, via: viewer.via })),
      skipDuplicates: true,
    });
    const count = await tx.minutesApproval.count({ where: { versionId } });
    if (count >= parties) {
      await tx.minutesVersion.updateMany({
        where: { id: versionId, state: 'CIRCULATED' },
        data: { state: 'APPROVED', approvedAt: now },
      });
    }
    await recordAudit(tx, viewer, now, {
      action: 'minutes.agreed',
      subjectType: 'MinutesVersion',
      subjectId: versionId,
      after: { reference: meeting.reference, parties: voices, hash: version.hash },
    });
    return count;
  });
  return { reference: meeting.reference, agreed, parties };
}
