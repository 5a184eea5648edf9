import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { deliveryRights } from './rights.ts';

/** Of a message nobody knows whether it arrived. */
export const UNKNOWN = 'outcomeUnknown';

/**
 * Puts a message whose outcome nobody knows back into the queue, with all that stood in it: it may then arrive a second
 * time, and whoever asks for it accepts that. What it says is made anew, or not said if it is settled. Asked for twice,
 * it goes out once.
 * @throws UserError for anybody but the coordinator, `gone` for another agreement's, and `notResendable` for one that
 * arrived, waits, failed for a known reason, or was put back already.
 */
export async function resendDelivery(
  viewer: Viewer,
  { deliveryId }: { deliveryId: string },
  deps: Deps,
): Promise<{ number: number }> {
  await requireRight(viewer, deliveryRights.resend);
  const agreementId = viewer.agreement.id;
  const delivery = await deps.db.delivery.findFirst({ where: { id: deliveryId, agreementId } });
  if (!delivery) throw new UserError('gone');
  const { postKey, recipient, kind } = delivery;
  return changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const { count } = await tx.delivery.updateMany({
      where: {
        agreementId,
        state: 'FAILED',
        reason: UNKNOWN,
        ...(postKey ? { postKey } : { id: deliveryId }),
      },
      // As if it had never been tried: with attempts to its name an old one would be given up at once.
      data: { state: 'PENDING', reason: null, attempts: 0, notBefore: now, postKey: null, postingAt: null },
    });
    if (count === 0) throw new UserError('notResendable');
    note('delivery.resent', ['Delivery', deliveryId], {
      before: { reason: UNKNOWN },
      after: { kind, recipient, number: count },
    });
    return { number: count };
  });
}
