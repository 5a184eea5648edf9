import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import { withdrawalDelivery } from '../convocation/convocation-delivery.ts';
import { tellChannels } from '../convocation/meeting-off-kind.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Deps } from '../deps.ts';
import { findMeetingFor } from '../meetings/keeps-meeting.ts';
import { fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { planningRights } from './rights.ts';

/**
 * Cancels a meeting that is to come, or one that did not take place on its day (`wasOver`); its period is open again (X3-3), and
 * everybody invited is told with the reason, and each channel that has its card.
 * @throws UserError for anybody but the coordinator and the meeting's secretariat, and for a meeting that is over; InvalidForm
 * without a reason.
 */
export async function cancelMeeting(
  viewer: Viewer,
  { reference: given, reason }: { reference: string; reason: string },
  deps: Deps,
): Promise<{ reference: string; told: number; wasOver: boolean }> {
  const meeting = await findMeetingFor(viewer, planningRights.cancel, given, deps);
  const { id, reference } = meeting;
  if (meeting.state !== 'PLANNED') throw new UserError('meetingOver', { reference });
  if (reason.trim() === '') throw new InvalidForm({ reason: new UserError('required') });
  const sequence = meeting.sequence + 1;
  const agreementId = viewer.agreement.id;
  const told = await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const { count } = await tx.meeting.updateMany({
      where: { id, state: 'PLANNED' },
      data: { state: 'CANCELLED', reason: reason.trim(), sequence, revisedAt: now },
    });
    if (count === 0) throw new UserError('alreadyDone');
    const attendances = await tx.attendance.findMany({ where: { meetingId: id } });
    const rows = attendances.map(({ personId }) =>
      rowOf(agreementId, withdrawalDelivery({ id, sequence }, personId, now), now),
    );
    await tx.delivery.createMany({ data: rows, skipDuplicates: true });
    await tellChannels(tx, { id, agreementId, now });
    note('meeting.cancelled', ['Meeting', id], {
      after: { committee: meeting.committee.shortName, on: fromDbDate(meeting.day), reason: reason.trim() },
    });
    return rows.length;
  });
  return { reference, told, wasOver: fromDbDate(meeting.day) < viewer.today };
}
