import type { Deps } from '../deps.ts';

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
  const second = 1000;
  const latest = new Date(at.getTime() + patience + second);
  const rows = await db.$queryRaw<{ nextAt: Date }[]>`
    insert into "ChannelPace" ("conversation", "nextAt") values (${conversation}, ${new Date(at.getTime() + second)})
    on conflict ("conversation") do update
      set "nextAt" = greatest("ChannelPace"."nextAt", ${at}::timestamptz) + interval '1 second'
      where "ChannelPace"."nextAt" <= ${latest}
    returning "nextAt"`;
  const [reserved] = rows;
  return reserved ? { at: new Date(reserved.nextAt.getTime() - second) } : null;
}
