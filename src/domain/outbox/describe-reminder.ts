import type { Deps } from '../deps.ts';
import type { Due } from '../dues/due.ts';
import { findOwnReminder } from '../reminders/find-own-reminder.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { loadOutboxScope } from './load-outbox-scope.ts';

/**
 * What a reminder was about, as it stands now; null once it is settled.
 * @throws UserError when the reminder is somebody else's.
 */
export async function describeReminder(
  viewer: Viewer,
  { deliveryId }: { deliveryId: string },
  deps: Deps,
): Promise<Due | null> {
  const { subject, on } = await findOwnReminder(viewer, deliveryId, deps);
  const { dues } = await loadOutboxScope(viewer.agreement.id, deps);
  return dues.find((due) => due.subject === subject && due.on === on) ?? null;
}
