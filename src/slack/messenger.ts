import { type LogLevel, WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { boltLogger } from './bolt-logger.ts';
import type { Message } from './views/message.ts';

/** Says things in Slack that nobody asked for. What goes wrong is thrown as Slack's client does: see `read-failure.ts`. */
export interface Messenger {
  /** The direct conversation with a person. */
  openDirect: (slackUserId: string) => Promise<string>;
  /** Posts once, never again by itself. `postKey` goes along invisibly, so that {@link find} can tell whether it arrived. */
  post: (post: { conversation: string; postKey: string; message: Message }) => Promise<{ ts: string }>;
  /** The message of that key among those since an instant, or null when it did not arrive. */
  find: (post: { conversation: string; postKey: string; since: Date }) => Promise<{ ts: string } | null>;
}

/** Marks the bot's own messages: Slack keeps it beside the text. */
const EVENT_TYPE = 'ctg_delivery';

/** Slack's answer is awaited so long, in milliseconds. */
export const POST_TIMEOUT = 10_000;

/** As many messages as are looked through after an unknown outcome. */
const LOOKED_THROUGH = 1000;

/** A messenger with a client of its own: a refusal for haste must not hold up the answers to people. */
export function createMessenger(access: { botToken: string; apiUrl?: string | undefined }, log: Logger): Messenger {
  const client = new WebClient(access.botToken, {
    timeout: POST_TIMEOUT,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: boltLogger(log),
    logLevel: 'error' as LogLevel,
    ...(access.apiUrl ? { slackApiUrl: access.apiUrl } : {}),
  });
  const directs = new Map<string, string>();
  return {
    openDirect: async (slackUserId) => {
      const known = directs.get(slackUserId);
      if (known) return known;
      const { channel } = await client.conversations.open({ users: slackUserId });
      const id = channel?.id ?? '';
      directs.set(slackUserId, id);
      return id;
    },
    post: async ({ conversation, postKey, message }) => {
      const { ts = '' } = await client.chat.postMessage({
        channel: conversation,
        ...message,
        unfurl_links: false,
        unfurl_media: false,
        metadata: { event_type: EVENT_TYPE, event_payload: { post: postKey } },
      });
      return { ts };
    },
    find: async ({ conversation, postKey, since }) => {
      let looked = 0;
      for (let cursor: string | undefined; looked < LOOKED_THROUGH; ) {
        const page = await client.conversations.history({
          channel: conversation,
          oldest: (since.getTime() / 1000).toFixed(6),
          include_all_metadata: true,
          limit: 200,
          ...(cursor ? { cursor } : {}),
        });
        const found = page.messages?.find(({ metadata }) => {
          const payload = metadata?.event_payload as { post?: unknown } | undefined;
          return metadata?.event_type === EVENT_TYPE && payload?.post === postKey;
        });
        if (found?.ts) return { ts: found.ts };
        looked += page.messages?.length ?? 0;
        cursor = page.response_metadata?.next_cursor;
        if (!cursor) return null;
      }
      return null;
    },
  };
}
