import { directChannel } from '../../workspace/channels.ts';
import { slackChannel } from '../../workspace/slack-shapes.ts';
import { changed } from '../../workspace/world.ts';
import type { ApiMethod } from '../api-call.ts';
import { knownConversation } from '../find-conversation.ts';
import { SlackRefusal } from '../slack-refusal.ts';

export const open: ApiMethod = {
  scopes: ['im:write', 'mpim:write'],
  run: ({ world, arguments: call }) => {
    const known = call.text('channel');
    if (known) return { channel: { id: knownConversation(world, known).id } };
    const ids = call.needed('users').split(',');
    const user = world.users.get(ids[0] ?? '');
    if (!user) throw new SlackRefusal('user_not_found');
    // Group conversations are not played here.
    if (ids.length > 1) throw new SlackRefusal('method_not_supported_for_channel_type');
    if (user.isBot) throw new SlackRefusal('cannot_dm_bot');
    const channel = directChannel(world, world.bot.userId, user.id);
    return { channel: call.flag('return_im') ? slackChannel(world, channel) : { id: channel.id } };
  },
};

export const join: ApiMethod = {
  scopes: ['channels:join'],
  run: ({ world, arguments: call }) => {
    const channel = knownConversation(world, call.needed('channel'));
    if (channel.kind !== 'public') throw new SlackRefusal('method_not_supported_for_channel_type');
    if (channel.isArchived) throw new SlackRefusal('is_archived');
    const isMember = channel.members.includes(world.bot.userId);
    if (!isMember) channel.members.push(world.bot.userId);
    changed(world);
    return { channel: slackChannel(world, channel), ...(isMember && { warning: 'already_in_channel' }) };
  },
};
