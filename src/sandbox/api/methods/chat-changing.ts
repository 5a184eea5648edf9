import { announceChange } from '../../outbound/message-events.ts';
import { changeMessage } from '../../workspace/messages.ts';
import { slackMessage } from '../../workspace/slack-shapes.ts';
import type { ApiMethod } from '../api-call.ts';
import { knownConversation, ownConversation } from '../find-conversation.ts';
import { existingMessage, readMessage } from '../read-message.ts';
import { SlackRefusal } from '../slack-refusal.ts';

export const update: ApiMethod = {
  scopes: ['chat:write'],
  run: ({ world, arguments: call }) => {
    const channel = ownConversation(world, call.needed('channel'));
    const message = existingMessage(world, channel.id, call.needed('ts'));
    if (message.user !== world.bot.userId) throw new SlackRefusal('cant_update_message');
    if ([...(call.text('text') ?? '')].length > 4_000) throw new SlackRefusal('msg_too_long');
    const { text, blocks, metadata } = readMessage(call);
    const before = structuredClone(message);
    const keepsText = call.text('text') === undefined;
    // Text without blocks takes the blocks away.
    changeMessage(world, message, { blocks, ...(!keepsText && { text }), ...(metadata && { metadata }) }, message.user);
    void announceChange(world, channel, before, message);
    return { channel: channel.id, ts: message.ts, text: message.text, message: slackMessage(world, message) };
  },
};

export const getPermalink: ApiMethod = {
  scopes: [],
  run: ({ world, arguments: call }) => {
    const channel = knownConversation(world, call.needed('channel'));
    const message = existingMessage(world, channel.id, call.needed('message_ts'));
    const thread = message.threadTs ? `?thread_ts=${message.threadTs}&cid=${channel.id}` : '';
    const path = `archives/${channel.id}/p${message.ts.replace('.', '')}`;
    return { channel: channel.id, permalink: `https://${world.team.domain}.slack.com/${path}${thread}` };
  },
};
