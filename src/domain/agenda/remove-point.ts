import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { findMeetingFor } from '../meetings/keeps-meeting.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { agendaRights } from './rights.ts';

/**
 * Takes a point off a meeting's agenda; it stays in the record.
 * @throws UserError for anybody but the coordinator and the meeting's secretariat, for a meeting that is over, and for a
 * point that is not on the agenda: proposed, it is judged, and removed, it is gone.
 */
export async function removePoint(
  viewer: Viewer,
  { reference, itemId }: { reference: string; itemId: string },
  deps: Deps,
): Promise<{ reference: string }> {
  const meeting = await findMeetingFor(viewer, agendaRights.removePoint, reference, deps);
  if (meeting.state !== 'PLANNED') throw new UserError('meetingOver', { reference: meeting.reference });
  const item = await deps.db.agendaItem.findFirst({ where: { id: itemId, meetingId: meeting.id, state: 'ACCEPTED' } });
  if (!item) throw new UserError('pointUnknown');
  await changeOnce(viewer, deps, async ({ tx, note }) => {
    const { count } = await tx.agendaItem.updateMany({
      where: { id: item.id, state: 'ACCEPTED' },
      data: { state: 'REFUSED' },
    });
    if (count === 0) throw new UserError('pointUnknown');
    note('point.removed', ['AgendaItem', item.id], {
      before: { reference: meeting.reference, title: item.title, origin: item.origin },
    });
  });
  return { reference: meeting.reference };
}
