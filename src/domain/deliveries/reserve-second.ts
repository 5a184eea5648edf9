import type { Deps } from '../deps.ts';

/** Between two posts, in milliseconds: a second, and what their ways to Slack may differ by. */
const APART = 1250;

/**
 * Reserves the next free second of a conversation, for all replicas together: Slack takes about one message a second
 * there. Null when the queue is longer than `patience` milliseconds; nothing is reserved then.
 */
export async function reserveSecond(
  conversation: string,
  patience: number,
  { db, now }: Deps,
): Promise<{ at: Date } | null> {
  const at = now();
  const latest = new Date(at.getTime() + patience + APART);
  const rows = await db.$queryRaw<{ nextAt: Date }[]>`
    insert into "ChannelPace" ("conversation", "nextAt") values (${conversation}, ${new Date(at.getTime() + APART)})
    on conflict ("conversation") do update
      set "nextAt" = greatest("ChannelPace"."nextAt", ${at}::timestamptz) + ${APART}::int * interval '1 millisecond'
      where "ChannelPace"."nextAt" <= ${latest}
    returning "nextAt"`;
  const [reserved] = rows;
  return reserved ? { at: new Date(reserved.nextAt.getTime() - APART) } : null;
}

/**
 * Told that a post in a conversation has just ended, well or not: the next free second counts from here. Reservations
 * alone do not keep posts apart: one that went out late has the next one at its heels.
 */
export async function keepApart(conversation: string, { db, now }: Deps): Promise<void> {
  const nextAt = new Date(now().getTime() + APART);
  await db.channelPace.updateMany({ where: { conversation, nextAt: { lt: nextAt } }, data: { nextAt } });
}
