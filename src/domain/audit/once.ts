import type { Transaction } from '../deps.ts';

/**
 * Claims a request by its key, durably. True the first time, false ever after; inside a transaction the claim
 * stands or falls with the work, and a second request that comes meanwhile waits for the first to end.
 */
export async function once(tx: Pick<Transaction, 'handledRequest'>, key: string, handledAt: Date): Promise<boolean> {
  const { count } = await tx.handledRequest.createMany({ data: [{ key, handledAt }], skipDuplicates: true });
  return count === 1;
}
