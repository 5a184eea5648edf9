import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { type DueKind, kindOfSubject } from '../dues/due.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findOwnReminder } from './find-own-reminder.ts';

/**
 * Ends a kind of reminder for a person; what is a duty of their office still comes. Twice is the same as once.
 * @throws UserError when the reminder is somebody else's.
 */
export async function optOut(
  viewer: Viewer,
  { deliveryId }: { deliveryId: string },
  deps: Deps,
): Promise<{ kind: DueKind }> {
  const { personId, subject } = await findOwnReminder(viewer, deliveryId, deps);
  const kind = kindOfSubject(subject);
  if (!kind) throw new UserError('gone');
  const { optedOut } = await deps.db.person.findUniqueOrThrow({ where: { id: personId } });
  await deps.db.person.update({ where: { id: personId }, data: { optedOut: [...new Set([...optedOut, kind])] } });
  return { kind };
}
