import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { inTime } from './messages/in-time.ts';

/** The Slack ids of all who read a channel, the bot apart; null when Slack does not say, or not in time. */
export type ReadersOf = (channelId: string) => Promise<string[] | null>;

/** How long an answer of Slack's is held true, in milliseconds. */
const KEPT = 60_000;

/** As many are read; a larger channel is everybody's. */
const MOST_PAGES = 5;
const PAGE = 1_000;

/**
 * Asks Slack who reads a channel (A12-1), and remembers for a minute. Direct conversations are not asked about: the bot
 * holds no right to, and what is said in them is for one person already.
 */
export function createChannelReaders(client: WebClient, log: Logger, now: () => Date): ReadersOf {
  const known = new Map<string, { readers: string[]; until: number }>();
  let self: Promise<string> | null = null;
  const ownId = async (): Promise<string> => {
    self ??= client.auth.test().then(({ user_id = '' }) => user_id);
    return self.catch((error: unknown) => {
      self = null;
      throw error;
    });
  };
  const ask = async (channelId: string): Promise<string[] | null> => {
    const [bot, members] = await Promise.all([ownId(), membersOf(channelId, client)]);
    const readers = members?.filter((id) => id !== bot) ?? null;
    if (readers) known.set(channelId, { readers, until: now().getTime() + KEPT });
    return readers;
  };
  return async (channelId) => {
    if (channelId.startsWith('D')) return null;
    const remembered = known.get(channelId);
    if (remembered && now().getTime() < remembered.until) return remembered.readers;
    known.delete(channelId);
    const asked = ask(channelId).catch((error: unknown) => {
      log.warn({ err: error, channelId }, 'who reads a channel could not be read');
      return null;
    });
    // A later answer is remembered all the same.
    return (await inTime(asked)).value;
  };
}

async function membersOf(channel: string, client: WebClient): Promise<string[] | null> {
  const members: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await client.conversations.members({ channel, limit: PAGE, ...(cursor ? { cursor } : {}) });
    members.push(...(answer.members ?? []));
    cursor = answer.response_metadata?.next_cursor;
    if (!cursor) return members;
  }
  return null;
}
