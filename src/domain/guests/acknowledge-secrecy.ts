import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';

/**
 * A resource person takes note that what is said at a meeting is confidential (Art. 12, A12-3). Twice is once.
 * @throws UserError for who is not invited to it as a guest.
 */
export async function acknowledgeSecrecy(
  viewer: Viewer,
  { meetingId }: { meetingId: string },
  deps: Deps,
): Promise<{ reference: string }> {
  if (!viewer.person) throw new UserError('notInvited');
  const { id: personId } = viewer.person;
  const place = await deps.db.attendance.findFirst({
    where: { meetingId, personId, capacity: 'GUEST', meeting: { agreementId: viewer.agreement.id } },
    include: { meeting: true },
  });
  if (!place) throw new UserError('notInvited');
  const { reference } = place.meeting;
  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const { count } = await tx.guest.updateMany({
      where: { meetingId, personId, acknowledgedAt: null },
      data: { acknowledgedAt: now },
    });
    if (count === 0) return;
    note('guest.acknowledged', ['Meeting', meetingId], { after: { reference } });
  });
  return { reference };
}
