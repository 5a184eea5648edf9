import { claimDeliveries, LEASE } from '../domain/deliveries/claim-deliveries.ts';
import type { ClockTools } from './clock-tools.ts';
import { groupBy } from './group-by.ts';
import { sayGroup } from './say-group.ts';

/** Recipients claimed at a time. */
const RECIPIENTS = 20;

/** Recipients served at the same time. */
const HANDS = 4;

/**
 * Says everything that is due: claims it, reads its subject again, renders, sends, marks. Stops when nothing is due
 * or `isOver` says so; what is left waits for the next tick.
 */
export async function sweep(tools: ClockTools, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const claimed = await claimDeliveries(tools.worker, tools, { recipients: RECIPIENTS, lease: tools.lease ?? LEASE });
    if (claimed.length === 0) return;
    const queue = groupBy(claimed, ({ recipient }) => recipient).values();
    await Promise.all(
      Array.from({ length: HANDS }, async () => {
        for (const group of queue) await sayGroup(group, tools);
      }),
    );
  }
}
