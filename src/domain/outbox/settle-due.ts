import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type DueName, findSettleable } from './find-settleable.ts';
import { dueRights } from './rights.ts';

/** Characters of a reason. */
export const MOST_REASON = 500;

/**
 * Closes something late with a reason: it is listed no more, and nobody is reminded of it. The trail keeps who and why. Done by two at
 * once, the first counts.
 * @throws UserError as {@link findSettleable}; InvalidForm without a reason, or for one of more than 500 characters.
 */
export async function settleDue(viewer: Viewer, input: DueName & { reason: string }, deps: Deps): Promise<DueName> {
  await requireRight(viewer, dueRights.settle);
  const { kind, subject, on } = await findSettleable(viewer, input, deps);
  const reason = input.reason.replace(/\r\n/g, '\n').trim();
  if (reason === '') throw new InvalidForm({ reason: new UserError('required') });
  if (reason.length > MOST_REASON) throw new InvalidForm({ reason: new UserError('tooLong', { most: MOST_REASON }) });
  const { id: agreementId } = viewer.agreement;
  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const by = { byId: viewer.person?.id ?? null, by: viewer.person?.name ?? '', at: now };
    const row = { agreementId, subject, on: toDbDate(on), reason, ...by };
    const { count } = await tx.settledDue.createMany({ data: [row], skipDuplicates: true });
    if (count === 0) throw new UserError('dueSettled');
    note('due.settled', ['Due', subject], { after: { kind, subject, on, reason } });
  });
  return { subject, on };
}
