import { announceMessage } from '../../outbound/message-events.ts';
import { addMessage } from '../../workspace/messages.ts';
import { slackMessage } from '../../workspace/slack-shapes.ts';
import type { ApiMethod } from '../api-call.ts';
import { ownConversation, writableConversation } from '../find-conversation.ts';
import { readMessage, readThread } from '../read-message.ts';
import { SlackRefusal } from '../slack-refusal.ts';

const scopes = ['chat:write'];

export const postMessage: ApiMethod = {
  scopes,
  run: ({ world, arguments: call }) => {
    const channel = writableConversation(world, call.needed('channel'));
    const threadTs = readThread(world, channel.id, call);
    const { isCut, ...content } = readMessage(call);
    const message = addMessage(world, {
      channel: channel.id,
      user: world.bot.userId,
      ...content,
      ...(threadTs && { threadTs }),
    });
    void announceMessage(world, channel, message);
    return {
      channel: channel.id,
      ts: message.ts,
      message: slackMessage(world, message),
      ...(isCut && { warning: 'message_truncated', response_metadata: { warnings: ['message_truncated'] } }),
    };
  },
};

export const postEphemeral: ApiMethod = {
  scopes,
  run: ({ world, arguments: call }) => {
    const channel = ownConversation(world, call.needed('channel'));
    const user = call.needed('user');
    if (channel.isArchived) throw new SlackRefusal('is_archived');
    if (!world.users.has(user)) throw new SlackRefusal('user_not_found');
    if (!channel.members.includes(user)) throw new SlackRefusal('user_not_in_channel');
    const threadTs = readThread(world, channel.id, call);
    const { text, blocks } = readMessage(call);
    const message = addMessage(world, {
      channel: channel.id,
      user: world.bot.userId,
      text,
      blocks,
      ephemeralTo: user,
      ...(threadTs && { threadTs }),
    });
    return { message_ts: message.ts };
  },
};
