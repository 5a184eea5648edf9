import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { findMeeting } from '../meetings/find-meeting.ts';
import type { Viewer } from '../people/viewer.ts';
import { recordAudit } from '../records/record-audit.ts';
import { writeOnce } from '../write-once.ts';
import { readVersion } from './read-version.ts';
import { voicesOf } from '../approvals/voices-of.ts';

/**
 * A party's agreement to the minutes as they were circulated, given by who holds its voice (K-10). Approved once each
 * party has agreed; twice is the same as once.
 * @throws UserError for somebody who holds no voice, and for a version that was replaced meanwhile.
 */
export async function approveMinutes(
  viewer: Viewer,
  { reference: named, versionId }: { reference: string; versionId: string },
  deps: Deps,
): Promise<{ reference: string; agreed: number; parties: number }> {
  const meeting = await findMeeting(viewer, named, deps);
  const { reference } = meeting;
  const voices = await voicesOf(viewer, deps);
  const personId = viewer.person?.id;
  if (!personId || voices.length === 0) throw new UserError('noVoice');
  const parties = await deps.db.party.count({ where: { agreementId: viewer.agreement.id } });
  const now = deps.now();
  const agreed = await writeOnce(deps, async (tx) => {
    const version = await readVersion(tx, viewer.agreement, versionId);
    if (version.meetingId !== meeting.id) throw new UserError('gone');
    const { count: given } = await tx.minutesApproval.createMany({
      data: voices.map((partyId) => ({ versionId, partyId, personId, at: now, via: viewer.via })),
      skipDuplicates: true,
    });
    const count = await tx.minutesApproval.count({ where: { versionId } });
    if (given === 0) return count;
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
      after: { reference, parties: voices, hash: version.hash },
    });
    return count;
  });
  return { reference, agreed, parties };
}
