import type { Deps } from '../deps.ts';

/** Since when the oldest delivery has been waiting that should be out by now, or null when none is. */
export async function oldestDue({ db, now }: Deps): Promise<Date | null> {
  const oldest = await db.delivery.findFirst({
    where: { state: { in: ['PENDING', 'CLAIMED'] }, notBefore: { lte: now() } },
    orderBy: { notBefore: 'asc' },
    select: { dueAt: true },
  });
  return oldest?.dueAt ?? null;
}
