import { markSent, markSkipped, putOff } from '../../src/domain/deliveries/settle-deliveries.ts';
import type { Deps } from '../../src/domain/deps.ts';
import { type ChosenMessages, chooseMessages, type ReadyDelivery } from '../../src/domain/outbox/choose-messages.ts';
import { loadOutboxScope } from '../../src/domain/outbox/load-outbox-scope.ts';
import { planAgreement } from '../../src/domain/outbox/plan-agreement.ts';
import { escalateSkipped } from '../../src/domain/reminders/escalate.ts';

/** What is said now to the people of an agreement, as the clock would, one list of messages a person: nothing leaves. */
export async function sayDue(agreementId: string, deps: Deps): Promise<ReadyDelivery[]> {
  await planAgreement(agreementId, deps);
  const { db, now } = deps;
  const due = await db.delivery.findMany({
    where: { agreementId, personId: { not: null }, state: 'PENDING', notBefore: { lte: now() } },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
  });
  const said: ReadyDelivery[] = [];
  for (const recipient of new Set(due.map((row) => row.recipient))) {
    const rows = due.filter((row) => row.recipient === recipient);
    const ids = rows.map(({ id }) => id);
    await db.delivery.updateMany({ where: { id: { in: ids } }, data: { state: 'CLAIMED', claimedBy: 'test' } });
    const chosen = await chooseMessages(rows, await loadOutboxScope(agreementId, deps), deps);
    await settle(chosen, deps);
    said.push(...chosen.messages.flat());
  }
  return said;
}

async function settle({ messages, skipped, putOff: later }: ChosenMessages, deps: Deps): Promise<void> {
  const claim = (id: string) => ({ ids: [id], worker: 'test' });
  for (const { delivery } of messages.flat()) await markSent(claim(delivery.id), { via: 'EMAIL', ts: null }, deps);
  for (const { delivery, reason } of skipped) {
    await markSkipped(claim(delivery.id), reason, deps);
    if (reason === 'capped') await escalateSkipped(delivery, deps);
  }
  for (const { delivery, until, reason } of later) {
    await putOff(claim(delivery.id), { until, reason, isUnsent: true }, deps);
  }
}
