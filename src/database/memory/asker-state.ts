import type { PrismaClient } from '../generated/client.ts';

/** By what somebody is found: their account in Slack, and the channel they ask from. */
export interface AskerKey {
  slackUserId: string;
  channelId: string | undefined;
}

/**
 * Every agreement that the account or the channel belongs to, with the count of its changes: while this is the same, so
 * is who is asking. Null where it belongs to none, or nobody counts.
 */
export async function askerState({ slackUserId, channelId = '' }: AskerKey, db: PrismaClient): Promise<string | null> {
  const rows = await db.$queryRaw<{ state: string | null }[]>`
    select own."kind" || own."agreementId"::text || ' ' || planning."changes"::text as "state"
    from (
      select 'p' as "kind", "agreementId" from "Person" where "slackUserId" = ${slackUserId}
      union all select 'c', "agreementId" from "ChannelBinding" where "channelId" = ${channelId}
    ) own
    left join "Planning" planning on planning."agreementId" = own."agreementId"
    order by 1`;
  const states = rows.map(({ state }) => state);
  return states.length === 0 || states.includes(null) ? null : states.join(', ');
}
