import type { Delivery } from '../../database/generated/client.ts';
import type { OutboxScope } from '../deliveries/delivery-kind.ts';
import type { Deps } from '../deps.ts';
import { inOrder, type ReadyDelivery } from './choose-messages.ts';
import { deliveryKinds } from './delivery-kinds.ts';

/** Everything that stands in the message of a delivery that was sent, as it is now; what no longer stands is left out. */
export async function composePost(delivery: Delivery, scope: OutboxScope, deps: Deps): Promise<ReadyDelivery[]> {
  const { postKey, recipient } = delivery;
  const rows = postKey
    ? await deps.db.delivery.findMany({
        where: { postKey, recipient, state: 'SENT' },
        orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
      })
    : [delivery];
  const said: ReadyDelivery[] = [];
  for (const row of rows) {
    const kind = deliveryKinds.find(({ name }) => name === row.kind);
    const composed = await kind?.compose(row, scope, deps);
    if (composed && !('skip' in composed)) said.push({ delivery: row, notice: composed });
  }
  return inOrder(said);
}
