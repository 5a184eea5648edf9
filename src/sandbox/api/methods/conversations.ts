import { channelFamily, directChannel } from '../../workspace/channels.ts';
import { type ApiMethod, requireScope } from '../api-call.ts';
import { knownConversation } from '../find-conversation.ts';
import { pageOf } from '../pages.ts';
import { SlackRefusal } from '../slack-refusal.ts';

export const open: ApiMethod = {
  scopes: ['im:write'],
  run: ({ world, arguments: call }) => {
    const [id = '', ...others] = call.needed('users').split(',');
    const user = world.users.get(id);
    if (!user) throw new SlackRefusal('user_not_found');
    // Group conversations are not played here.
    if (others.length > 0) throw new SlackRefusal('method_not_supported_for_channel_type');
    if (user.isBot) throw new SlackRefusal('cannot_dm_bot');
    return { channel: { id: directChannel(world, world.bot.userId, user.id).id } };
  },
};

export const members: ApiMethod = {
  scopes: ['channels:read', 'groups:read', 'im:read'],
  run: ({ world, arguments: call }) => {
    const channel = knownConversation(world, call.needed('channel'));
    requireScope(world, [`${channelFamily(channel)}:read`]);
    const { page, nextCursor } = pageOf(call, channel.members, 100);
    return { members: page, response_metadata: { next_cursor: nextCursor } };
  },
};
