import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { ReadyDelivery } from './choose-messages.ts';
import { composePost } from './compose-post.ts';
import { loadOutboxScope } from './load-outbox-scope.ts';

/** The whole message in which somebody was asked, as it stands now; empty for anybody but its recipient. */
export async function describeChasePost(
  viewer: Viewer,
  { chaseId }: { chaseId: string },
  deps: Deps,
): Promise<ReadyDelivery[]> {
  if (!viewer.person) return [];
  const where = { id: chaseId, personId: viewer.person.id, state: 'SENT' } as const;
  const delivery = await deps.db.delivery.findFirst({ where });
  if (!delivery) return [];
  return composePost(delivery, await loadOutboxScope(viewer.agreement.id, deps), deps);
}
