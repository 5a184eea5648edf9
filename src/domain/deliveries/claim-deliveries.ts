import { type Delivery, Prisma } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';

/** How long a claim stands, in milliseconds: several times the longest a post can take. */
export const LEASE = 120_000;

/** Held for the moment of claiming only, so that two replicas never share a recipient. */
const CLAIMING = 72_114_001;

/**
 * Claims everything due for some recipients, the longest waiting first; a claim left by a crash lapses with its lease
 * and is taken up again. All that is due for one recipient is claimed together, by one replica.
 */
export async function claimDeliveries(
  worker: string,
  { db, now }: Deps,
  { recipients, lease }: { recipients: number; lease: number },
): Promise<Delivery[]> {
  const at = now();
  const due = Prisma.sql`"state" in ('PENDING', 'CLAIMED') and "notBefore" <= ${at}`;
  // Nearly always nothing is due: that is found without a lock.
  const first = await db.delivery.findFirst({
    where: { state: { in: ['PENDING', 'CLAIMED'] }, notBefore: { lte: at } },
    select: { id: true },
  });
  if (!first) return [];
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select pg_advisory_xact_lock(${CLAIMING})::text`;
    const ids = await tx.$queryRaw<{ id: string }[]>`
      update "Delivery" set "state" = 'CLAIMED', "claimedBy" = ${worker},
        "notBefore" = ${new Date(at.getTime() + lease)}
      where ${due} and "recipient" in (
        select "recipient" from "Delivery" where ${due}
        group by "recipient" order by min("dueAt"), "recipient" limit ${recipients}
      )
      returning "id"::text as "id"`;
    return tx.delivery.findMany({
      where: { id: { in: ids.map(({ id }) => id) } },
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    });
  });
}
