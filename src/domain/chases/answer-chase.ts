import { z } from 'zod';
import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { findSheet } from '../sheets/find-sheet.ts';
import { followSheet } from '../sheets/follow-sheet.ts';
import type { SheetStatus } from '../sheets/sheet-record.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { chaseRights } from './rights.ts';

export interface ChaseAnswer {
  chaseId: string;
  status: SheetStatus;
  /** What the card showed when the button was pressed. */
  was: SheetStatus;
}

/**
 * Says by a card's button where a sheet stands, « toujours pareil » too; what was said of progress and blockers stays.
 * Pressed twice, it counts once.
 * @throws UserError `gone` for no chase of this agreement, `chaseOvertaken` when the sheet has moved on since the card
 * showed it, and as {@link followSheet} does.
 */
export async function answerChase(
  viewer: Viewer,
  { chaseId, status, was }: ChaseAnswer,
  deps: Deps,
): Promise<{ reference: string; status: SheetStatus }> {
  const id = z.uuid().safeParse(chaseId);
  const chase = id.success
    ? await deps.db.statusChase.findFirst({
        where: { id: id.data, agreementId: viewer.agreement.id },
        include: { sheet: true },
      })
    : null;
  if (!chase) throw new UserError('gone');
  const sheet = await findSheet(viewer, chase.sheet.reference, deps);
  await requireRight(viewer, chaseRights.answer, sheet, deps);
  const { reference } = sheet;
  if (sheet.status !== was && sheet.status !== status) {
    throw new UserError('chaseOvertaken', { reference, status: sheet.status });
  }
  return followSheet(viewer, { reference, status }, deps);
}
