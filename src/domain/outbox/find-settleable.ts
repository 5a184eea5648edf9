import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { Due } from '../dues/due.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { loadOutboxScope } from './load-outbox-scope.ts';
import { dueRights } from './rights.ts';

/** Names something due. */
export interface DueName {
  subject: string;
  on: CivilDate;
}

/**
 * Something late that may be closed with a reason.
 * @throws UserError for who may not, for what is settled meanwhile, and for what its own acts alone settle.
 */
export async function findSettleable(viewer: Viewer, { subject, on }: DueName, deps: Deps): Promise<Due> {
  await requireRight(viewer, dueRights.settle);
  const { dues, today } = await loadOutboxScope(viewer.agreement.id, deps);
  const due = dues.find((open) => open.subject === subject && open.on === on);
  if (!due?.isClosable) throw new UserError('dueSettled');
  if (due.on >= today) throw new UserError('dueNotLate', { on });
  return due;
}
