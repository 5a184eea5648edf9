import type { Transaction } from '../deps.ts';

/** Has an agreement's dues looked at with the next tick: something in it has changed. */
export async function planSoon(tx: Pick<Transaction, 'planning'>, agreementId: string, at: Date): Promise<void> {
  await tx.planning.upsert({
    where: { agreementId },
    create: { agreementId, nextAt: at },
    update: { nextAt: at },
  });
}
