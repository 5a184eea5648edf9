import type { Delivery } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { deliveryKinds } from './delivery-kinds.ts';

/** True for a message that stays true after it was said. */
export function staysLive({ kind }: Pick<Delivery, 'kind'>): boolean {
  return deliveryKinds.some(({ name, isLive = false }) => isLive && name === kind);
}

/** Has an agreement's live messages looked at again: something in it has changed. */
export async function refreshSoon(agreementId: string, { db, now }: Deps): Promise<void> {
  await db.delivery.updateMany({ where: { agreementId, isLive: true }, data: { refreshAt: now() } });
}

/** Claims the live messages to look at again, until an instant; a claim left by a crash lapses then. */
export async function claimLive(until: Date, { db, now }: Deps): Promise<Delivery[]> {
  const due = await db.delivery.findMany({
    where: { isLive: true, refreshAt: { lte: now() } },
    orderBy: { refreshAt: 'asc' },
    take: 50,
  });
  const claimed: Delivery[] = [];
  for (const delivery of due) {
    const { count } = await db.delivery.updateMany({
      where: { id: delivery.id, refreshAt: delivery.refreshAt },
      data: { refreshAt: until },
    });
    if (count > 0) claimed.push({ ...delivery, refreshAt: until });
  }
  return claimed;
}

/** What a live message shows now; nothing more to look at unless something changed meanwhile. */
export async function settleLive(
  { id, refreshAt }: Pick<Delivery, 'id' | 'refreshAt'>,
  { shown, isLive }: { shown: string | null; isLive: boolean },
  { db }: Pick<Deps, 'db'>,
): Promise<void> {
  await db.delivery.update({ where: { id }, data: { shown, ...(isLive ? {} : { isLive: false }) } });
  await db.delivery.updateMany({ where: { id, refreshAt }, data: { refreshAt: null } });
}

/** Looked at again at an instant: Slack did not take the change. */
export async function retryLive({ id }: Pick<Delivery, 'id'>, at: Date, { db }: Pick<Deps, 'db'>): Promise<void> {
  await db.delivery.updateMany({ where: { id, isLive: true }, data: { refreshAt: at } });
}
