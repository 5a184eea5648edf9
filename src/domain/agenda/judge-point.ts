import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findProposedPoint } from './find-proposed-point.ts';
import { pointJudgedDelivery } from './point-judged-kind.ts';

/**
 * Accepts or refuses a point that somebody proposed: a right of who speaks for the chair's party, and of the
 * secretariat (X3-18). An accepted point goes to the end of the agenda, and whoever proposed it is told, unless they judged it themselves.
 * @throws UserError for others, and for a point already judged; InvalidForm for a refusal without a reason.
 */
export async function judgePoint(
  viewer: Viewer,
  { itemId, isAccepted, reason }: { itemId: string; isAccepted: boolean; reason: string },
  deps: Deps,
): Promise<{ title: string; reference: string }> {
  const item = await findProposedPoint(viewer, itemId, deps);
  const { reference } = item.meeting;
  if (!isAccepted && reason.trim() === '') throw new InvalidForm({ reason: new UserError('required') });
  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const last = await tx.agendaItem.count({ where: { meetingId: item.meetingId, state: 'ACCEPTED' } });
    const { count } = await tx.agendaItem.updateMany({
      where: { id: item.id, state: 'PROPOSED' },
      data: isAccepted
        ? { state: 'ACCEPTED', position: last + 1, addedAt: now }
        : { state: 'REFUSED', reason: reason.trim() },
    });
    if (count === 0) throw new UserError('pointUnknown');
    const personId = item.proposedById;
    if (personId && personId !== viewer.person?.id) {
      const told = pointJudgedDelivery({ itemId: item.id, personId }, now);
      await tx.delivery.createMany({
        data: [rowOf(viewer.agreement.id, told, now)],
        skipDuplicates: true,
      });
    }
    note(isAccepted ? 'point.accepted' : 'point.refused', ['AgendaItem', item.id], {
      after: { reference, title: item.title, reason: reason.trim() },
    });
  });
  return { title: item.title, reference };
}
