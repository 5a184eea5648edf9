import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { type CivilDate, fromDbDate, toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findMembership } from './find-membership.ts';
import { committeeRights } from './rights.ts';

export interface EndInput {
  membershipId: string;
  /** Last day, inclusive. */
  endsOn: CivilDate;
  reason: string;
}

/**
 * Ends a mandate on a day, and those of the people who represented it; the row stays as history. The same again
 * changes nothing.
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm naming the fields to mend.
 */
export async function endMandate(viewer: Viewer, input: EndInput, deps: Deps): Promise<{ name: string; seat: string }> {
  await requireRight(viewer, committeeRights.endMandate);
  const membership = await findMembership(viewer.agreement.id, input.membershipId, deps);
  if (input.endsOn < fromDbDate(membership.startsOn)) {
    throw new InvalidForm({ endsOn: new UserError('endsBeforeStart') });
  }
  if (input.reason.trim() === '') throw new InvalidForm({ reason: new UserError('required') });

  const endsOn = toDbDate(input.endsOn);
  const ended = { name: membership.person.name, seat: membership.seatRule.label };
  const isSame = membership.endsOn?.getTime() === endsOn.getTime() && membership.endReason === input.reason.trim();
  if (isSame) return ended;
  await changeOnce(viewer, deps, async ({ tx, note }) => {
    await tx.membership.update({
      where: { id: membership.id },
      data: { endsOn, endReason: input.reason.trim() },
    });
    await tx.membership.updateMany({
      where: { holderId: membership.id, OR: [{ endsOn: null }, { endsOn: { gt: endsOn } }] },
      data: { endsOn, endReason: input.reason.trim() },
    });
    note('mandate.ended', ['Membership', membership.id], {
      before: { endsOn: membership.endsOn && fromDbDate(membership.endsOn) },
      after: { endsOn: input.endsOn, reason: input.reason.trim() },
    });
  });
  return ended;
}
