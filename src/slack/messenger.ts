import { type LogLevel, WebAPIRateLimitedError, WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { boltLogger } from './bolt-logger.ts';
import { createChannelReaders, type ReadersOf } from './channel-readers.ts';
import { typesetFetch } from './typeset-fetch.ts';
import type { Message } from './views/message.ts';

/** Says things in Slack that nobody asked for. What goes wrong is thrown as Slack's client does: see `read-post-failure.ts`. */
export interface Messenger {
  /** The direct conversation with a person. */
  openDirect: (slackUserId: string) => Promise<string>;
  /** Posts once, never again by itself. `postKey` goes along invisibly, so that {@link find} can tell whether it arrived. */
  post: (post: {
    conversation: string;
    threadTs?: string | null;
    postKey: string;
    message: Message;
  }) => Promise<{ ts: string }>;
  /** Changes a message of ours in place; again, it changes nothing. */
  update: (change: { conversation: string; ts: string; message: Message }) => Promise<void>;
  /** Throws as {@link post} would while Slack asks for patience with posts: one that cannot leave is not an attempt. */
  checkPatience: () => void;
  /** Who reads a channel: what is said there unasked is only what they all may read (A12-1). */
  readers: ReadersOf;
  /** The message of that key among those near the instant at which it went out, or null when it did not arrive. */
  find: (post: LostPost) => Promise<{ ts: string } | null>;
}

/** A post of which nobody knows whether it arrived. */
export interface LostPost {
  conversation: string;
  /** The thread in which it belongs; absent for the channel itself. */
  threadTs?: string | null;
  postKey: string;
  around: Date;
}

/** Marks the bot's own messages: Slack keeps it beside the text. */
const EVENT_TYPE = 'ctg_delivery';

/** Slack's answer is awaited so long, in milliseconds. */
export const POST_TIMEOUT = 10_000;

/** Our clock and Slack's may differ by so much, in milliseconds. */
const SKEW = 300_000;

/** As many messages as are looked through after an unknown outcome. */
const LOOKED_THROUGH = 1000;

/**
 * A messenger with a client of its own: a refusal for haste must not hold up the answers to people. While Slack asks
 * for patience with a method, it is not called: the caller is told at once, as Slack would.
 */
export function createMessenger(
  access: { botToken: string; apiUrl?: string | undefined },
  log: Logger,
  now: () => Date,
): Messenger {
  const client = new WebClient(access.botToken, {
    timeout: POST_TIMEOUT,
    retryConfig: { retries: 0 },
    fetch: typesetFetch,
    rejectRateLimitedCalls: true,
    logger: boltLogger(log),
    logLevel: 'error' as LogLevel,
    ...(access.apiUrl ? { slackApiUrl: access.apiUrl } : {}),
  });
  const directs = new Map<string, string>();
  const quietUntil = new Map<string, number>();
  const checkPatience = (method: string): void => {
    const left = (quietUntil.get(method) ?? 0) - now().getTime();
    if (left > 0) throw new WebAPIRateLimitedError(Math.ceil(left / 1000));
  };
  const patiently = async <T>(method: string, call: () => Promise<T>): Promise<T> => {
    checkPatience(method);
    try {
      return await call();
    } catch (error) {
      if (error instanceof WebAPIRateLimitedError) quietUntil.set(method, now().getTime() + error.retryAfter * 1000);
      throw error;
    }
  };
  return {
    openDirect: async (slackUserId) => {
      const known = directs.get(slackUserId);
      if (known) return known;
      const open = () => client.conversations.open({ users: slackUserId });
      const { channel } = await patiently('conversations.open', open);
      const id = channel?.id ?? '';
      directs.set(slackUserId, id);
      return id;
    },
    post: async ({ conversation, threadTs, postKey, message }) => {
      const post = () =>
        client.chat.postMessage({
          channel: conversation,
          ...message,
          ...(threadTs ? { thread_ts: threadTs } : {}),
          unfurl_links: false,
          unfurl_media: false,
          metadata: { event_type: EVENT_TYPE, event_payload: { post: postKey } },
        });
      const { ts = '' } = await patiently('chat.postMessage', post);
      return { ts };
    },
    update: async ({ conversation, ts, message }) => {
      await patiently('chat.update', () => client.chat.update({ channel: conversation, ts, ...message }));
    },
    checkPatience: () => checkPatience('chat.postMessage'),
    readers: createChannelReaders(client, log, now),
    find: async ({ conversation, threadTs, postKey, around }) => {
      let looked = 0;
      for (let cursor: string | undefined; looked < LOOKED_THROUGH; ) {
        const next = cursor ? { cursor } : {};
        // Bounded on both sides: what was said since is no reason not to find it.
        const oldest = seconds(around.getTime() - SKEW);
        const latest = seconds(around.getTime() + POST_TIMEOUT + SKEW);
        const range = { channel: conversation, oldest, latest, include_all_metadata: true, limit: 200, ...next };
        const page = threadTs
          ? await patiently('conversations.replies', () => client.conversations.replies({ ...range, ts: threadTs }))
          : await patiently('conversations.history', () => client.conversations.history(range));
        const found = page.messages?.find(({ metadata }) => {
          const payload = metadata?.event_payload as { post?: unknown } | undefined;
          return metadata?.event_type === EVENT_TYPE && payload?.post === postKey;
        });
        if (found?.ts) return { ts: found.ts };
        looked += page.messages?.length ?? 0;
        cursor = page.response_metadata?.next_cursor;
        if (!cursor) return null;
      }
      // Nobody can say that it did not arrive: it must not be sent again.
      throw new Error(`more than ${LOOKED_THROUGH} messages to look through for a lost post`);
    },
  };
}

/** An instant as Slack writes it. */
function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(6);
}
