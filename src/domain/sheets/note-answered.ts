import type { Transaction } from '../deps.ts';

/**
 * Whatever was asked of a sheet and awaits an answer is answered: somebody has said where it stands.
 * @returns whether an answer was awaited.
 */
export async function noteAnswered(tx: Transaction, sheetId: string, now: Date): Promise<boolean> {
  const { count } = await tx.statusChase.updateMany({
    where: { sheetId, answeredAt: null },
    data: { answeredAt: now },
  });
  return count > 0;
}
