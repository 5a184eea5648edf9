import type { Deps } from '../../domain/deps.ts';
import type { CapturedMessage, CapturedThread } from '../../domain/messages/captured-thread.ts';
import type { Viewer } from '../../domain/viewer/viewer.ts';
import { inTime } from './in-time.ts';
import { isTombstone } from './read-change.ts';
import { type Client, type RawMessage, readMessages } from './read-messages.ts';

export interface ThreadPlace {
  channel: { id: string; name: string };
  /** The message to record: as the request carries it, or by its name alone. */
  message: RawMessage & { ts: string };
  /** The message that heads its thread, or itself. */
  threadTs: string;
  /** Messages of the thread that are no part of what was said: the request itself. */
  left: string[];
}

/** As many messages of a thread as a menu offers. */
const MOST = 100;

/**
 * Reads a message and the thread around it, as they stand now. Where the bot may not read the thread, what the request
 * carries is enough, and what could not be read is said; so it is when Slack does not answer at once, since a form
 * waits.
 */
export async function readThread(
  { channel, message, threadTs, left }: ThreadPlace,
  viewer: Viewer,
  tools: { client: Client } & Pick<Deps, 'db'>,
): Promise<CapturedThread> {
  const { client } = tools;
  const [link, replies] = await Promise.all([
    inTime(client.chat.getPermalink({ channel: channel.id, message_ts: message.ts })),
    inTime(client.conversations.replies({ channel: channel.id, ts: threadTs, limit: MOST + 1 })),
  ]);
  const found = ((replies.value?.messages ?? []) as RawMessage[]).filter((one) => !isTombstone(one));
  const isSource = ({ ts }: RawMessage) => ts === message.ts;
  // What the request carries is what the person saw; a message known by its name only is read from its thread.
  const source = message.text === undefined ? found.find(isSource) : message;
  const others = found.filter((one) => !isSource(one) && !left.includes(one.ts ?? ''));
  const read = await readMessages([...(source ? [source] : []), ...others.slice(0, MOST)], channel, viewer, tools);
  const [first, ...rest] = read;
  const permalink = link.value?.permalink ?? null;
  const linked = (one: CapturedMessage) => ({ ...one, permalink: permalinkOf(one, permalink, threadTs) });
  return {
    message: source && first ? { ...first, permalink } : null,
    thread: (source ? rest : read).map(linked),
    channelId: channel.id,
    threadTs,
    unread: unreadFor(replies.code) ?? (replies.value?.has_more ? 'tooLong' : null),
  };
}

/** Slack's links differ by the message's name only, within a thread. */
function permalinkOf({ ts }: CapturedMessage, known: string | null, threadTs: string): string | null {
  const [, base, channel] = known?.match(/^(https:\/\/[^/]+\/archives\/)([A-Z0-9]+)\/p\d+/) ?? [];
  if (!base || !channel) return null;
  return `${base}${channel}/p${ts.replace('.', '')}?thread_ts=${threadTs}&cid=${channel}`;
}

/** Slack's refusal, as what it means to the person. */
function unreadFor(code: string | null): CapturedThread['unread'] {
  // A message alone heads no thread.
  if (code === null || code === 'thread_not_found') return null;
  if (code === 'not_in_channel' || code === 'channel_not_found') return 'notInChannel';
  return code === 'missing_scope' ? 'noScope' : 'noAnswer';
}
