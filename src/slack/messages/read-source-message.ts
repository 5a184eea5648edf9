import type { MessageShortcut } from '@slack/bolt';
import type { Deps } from '../../domain/deps.ts';
import type { CapturedMessage } from '../../domain/messages/captured-thread.ts';
import type { Viewer } from '../../domain/viewer/viewer.ts';
import { inTime } from './in-time.ts';
import { type Client, readMessages } from './read-messages.ts';

/**
 * Reads the message that a shortcut was used on. What the request carries is enough, also where the bot is not in the
 * channel; the permalink and the names of people outside the roster are asked of Slack, and left out when it does not
 * answer at once.
 */
export async function readSourceMessage(
  { message, channel, message_ts: ts }: MessageShortcut,
  viewer: Viewer,
  tools: { client: Client } & Pick<Deps, 'db'>,
): Promise<CapturedMessage> {
  const [link, [read]] = await Promise.all([
    inTime(tools.client.chat.getPermalink({ channel: channel.id, message_ts: ts })),
    readMessages([{ ...message, ts }], channel, viewer, tools),
  ]);
  if (!read) throw new Error('a message without a message');
  return { ...read, permalink: link.value?.permalink ?? null };
}
