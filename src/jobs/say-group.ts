import { randomUUID } from 'node:crypto';
import type { Delivery } from '../database/generated/client.ts';
import { type Claim, markFailed, markSkipped, putOff } from '../domain/deliveries/settle-deliveries.ts';
import { chooseMessages, type ReadyDelivery } from '../domain/outbox/choose-messages.ts';
import { loadOutboxScope } from '../domain/outbox/load-outbox-scope.ts';
import { escalateSkipped } from '../domain/reminders/escalate.ts';
import type { ClockTools } from './clock-tools.ts';
import { reconcilePosts } from './reconcile-posts.ts';
import { sayMessage } from './say-message.ts';

/** What was not said after so long never will be, in milliseconds: three days. */
const PATIENCE = 3 * 86_400_000;

/** A fault of ours is looked at again after so long, in milliseconds. */
const AFTER_FAULT = 600_000;

/** Says what is due for one recipient. What goes wrong with one is written on its rows and holds up nobody else. */
export async function sayGroup(rows: Delivery[], tools: ClockTools): Promise<void> {
  const { worker, log, metrics, now } = tools;
  const claimOf = (deliveries: Delivery[]): Claim => ({ ids: deliveries.map(({ id }) => id), worker });
  try {
    const open = await giveUpOnOld(await reconcilePosts(rows, tools), tools);
    const [first] = open;
    if (!first) return;
    const readers = first.channelId ? await tools.messenger.readers(first.channelId) : null;
    const deps = { now, ...(await tools.reads.now(tools.db, first.agreementId)) };
    const scope = await loadOutboxScope(first.agreementId, deps, readers);
    const { messages, skipped, putOff: later } = await chooseMessages(open, scope, deps);
    for (const { delivery, reason } of skipped) {
      await markSkipped(claimOf([delivery]), reason, tools);
      metrics.deliveries.inc({ kind: delivery.kind, state: 'skipped' });
      if (reason === 'capped') await escalateSkipped(delivery, tools);
    }
    for (const { delivery, until, reason } of later) {
      await putOff(claimOf([delivery]), { until, reason, isUnsent: true }, tools);
    }
    for (const said of messages) await sayMessage(said, claimOf(said.map(deliveryOf)), scope, tools);
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    log.error({ err: error, reference, recipient: rows[0]?.recipient }, 'a delivery could not be worked out');
    const until = new Date(now().getTime() + AFTER_FAULT);
    await putOff(claimOf(rows), { until, reason: `fault ${reference}`, isUnsent: false }, tools);
  }
}

const deliveryOf = ({ delivery }: ReadyDelivery) => delivery;

async function giveUpOnOld(rows: Delivery[], tools: ClockTools): Promise<Delivery[]> {
  const { worker, now, metrics } = tools;
  const isOld = ({ dueAt, attempts }: Delivery) => attempts > 0 && now().getTime() - dueAt.getTime() > PATIENCE;
  for (const delivery of rows.filter(isOld)) {
    await markFailed({ ids: [delivery.id], worker }, delivery.reason ?? 'expired', tools);
    metrics.deliveries.inc({ kind: delivery.kind, state: 'failed' });
  }
  return rows.filter((delivery) => !isOld(delivery));
}
