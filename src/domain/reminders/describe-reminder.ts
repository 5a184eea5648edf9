import { loadSayingScope } from '../deliveries/load-saying-scope.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../people/viewer.ts';
import type { Due } from './due.ts';
import { findOwnReminder } from './find-own-reminder.ts';

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
  const { dues } = await loadSayingScope(viewer.agreement.id, deps);
  return dues.find((due) => due.subject === subject && due.on === on) ?? null;
}
