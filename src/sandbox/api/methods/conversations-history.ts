import { channelFamily } from '../../workspace/channels.ts';
import { repliesTo } from '../../workspace/messages.ts';
import type { MessageRecord } from '../../workspace/records.ts';
import { slackMessage } from '../../workspace/slack-shapes.ts';
import { type ApiCall, type ApiMethod, requireScope } from '../api-call.ts';
import { ownConversation } from '../find-conversation.ts';
import { pageOf } from '../pages.ts';
import { existingMessage } from '../read-message.ts';
import { SlackRefusal } from '../slack-refusal.ts';

const scopes = ['channels:history', 'groups:history', 'im:history'];

function readable({ world, arguments: call }: ApiCall) {
  const channel = ownConversation(world, call.needed('channel'));
  requireScope(world, [`${channelFamily(channel)}:history`]);
  return channel;
}

/** Bounds compared as numbers would lose the last decimals; all of ours have the same length. */
function isWithin({ arguments: call }: ApiCall, message: MessageRecord): boolean {
  const oldest = call.text('oldest');
  const latest = call.text('latest');
  return (!oldest || message.ts > oldest) && (!latest || message.ts < latest);
}

function answer(call: ApiCall, messages: MessageRecord[], usual: number): Record<string, unknown> {
  const { page, nextCursor } = pageOf(call.arguments, messages, usual);
  const withMetadata = call.arguments.flag('include_all_metadata');
  return {
    messages: page.map((message) => slackMessage(call.world, message, withMetadata)),
    has_more: nextCursor !== '',
    ...(nextCursor && { response_metadata: { next_cursor: nextCursor } }),
  };
}

/** Newest first, without replies. */
export const history: ApiMethod = {
  scopes,
  run: (call) => {
    const channel = readable(call);
    const messages = (call.world.messages.get(channel.id) ?? []).filter((message) => {
      const isReply = message.threadTs !== undefined && message.threadTs !== message.ts;
      return message.ephemeralTo === undefined && !isReply && isWithin(call, message);
    });
    return answer(call, messages.toReversed(), 100);
  },
};

/** The root, then its replies, oldest first. */
export const replies: ApiMethod = {
  scopes,
  run: (call) => {
    const channel = readable(call);
    const ts = call.arguments.needed('ts');
    const message = existingMessageOf(call, channel.id, ts);
    const rootTs = message.threadTs ?? message.ts;
    const root = existingMessageOf(call, channel.id, rootTs);
    const under = repliesTo(call.world, channel.id, rootTs).filter((reply) => isWithin(call, reply));
    return answer(call, [root, ...under], 1_000);
  },
};

function existingMessageOf({ world }: ApiCall, channel: string, ts: string): MessageRecord {
  try {
    return existingMessage(world, channel, ts);
  } catch {
    throw new SlackRefusal('thread_not_found');
  }
}
