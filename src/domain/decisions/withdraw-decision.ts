import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findDecision } from './find-decision.ts';
import { decisionRights } from './rights.ts';

/**
 * Gives a proposed decision up, with a reason; it stays in the record.
 * @throws UserError for who may not record, and for a decision that is settled; InvalidForm without a reason.
 */
export async function withdrawDecision(
  viewer: Viewer,
  input: { reference: string; reason: string },
  deps: Deps,
): Promise<{ reference: string }> {
  await requireRight(viewer, decisionRights.withdraw, deps);
  const { id, reference } = await findDecision(viewer, input.reference, deps);
  const reason = input.reason.trim();
  if (reason === '') throw new InvalidForm({ reason: new UserError('required') });
  return changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const { count } = await tx.decision.updateMany({
      where: { id, state: 'PROPOSED' },
      data: { state: 'WITHDRAWN', withdrawnAt: now, withdrawnFor: reason },
    });
    if (count === 0) {
      const { state } = await tx.decision.findUniqueOrThrow({ where: { id } });
      throw new UserError('decisionSettled', { reference, state });
    }
    note('decision.withdrawn', ['Decision', id], { after: { reference, reason } });
    return { reference };
  });
}
