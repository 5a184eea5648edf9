import type { Visibility } from '../../database/generated/client.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { findKeptMeeting } from '../meetings/keeps-meeting.ts';
import type { Viewer } from '../people/viewer.ts';
import { recordAudit } from '../records/record-audit.ts';
import { writeOnce } from '../write-once.ts';
import { describeMinutes } from './describe-minutes.ts';

/**
 * Says who may read a meeting's minutes (Art. 12). The same choice twice changes nothing.
 * @throws UserError for anybody but the coordinator and the meeting's secretariat; InvalidForm for making public what
 * is not approved.
 */
export async function showMinutesTo(
  viewer: Viewer,
  { reference: given, visibility }: { reference: string; visibility: Visibility },
  deps: Deps,
): Promise<{ reference: string; visibility: Visibility }> {
  const meeting = await findKeptMeeting(viewer, given, deps);
  const { reference } = meeting;
  const { standing } = await describeMinutes(viewer, { reference }, deps);
  if (visibility === 'PUBLIC' && standing.state !== 'approved') {
    throw new InvalidForm({ visibility: new UserError('minutesNotApproved') });
  }
  if (visibility === meeting.minutesFor) return { reference, visibility };
  await writeOnce(deps, async (tx) => {
    await tx.meeting.update({ where: { id: meeting.id }, data: { minutesFor: visibility } });
    await recordAudit(tx, viewer, deps.now(), {
      action: 'minutes.visibility',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      before: { visibility: meeting.minutesFor },
      after: { reference, visibility },
    });
  });
  return { reference, visibility };
}
