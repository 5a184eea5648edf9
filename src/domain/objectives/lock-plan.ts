import type { Transaction } from '../deps.ts';

/**
 * One change at a time to an agreement's numbers of sheets and indicators and to its directory of partners: the next must
 * know this one's. Held until the transaction ends.
 */
export async function lockPlan(tx: Transaction, agreementId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`plan ${agreementId}`}, 0))`;
}
