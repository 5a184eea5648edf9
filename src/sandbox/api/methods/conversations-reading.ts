import { channelFamily } from '../../workspace/channels.ts';
import { slackChannel } from '../../workspace/slack-shapes.ts';
import { type ApiMethod, requireScope } from '../api-call.ts';
import { knownConversation } from '../find-conversation.ts';
import { pageOf } from '../pages.ts';

export const info: ApiMethod = {
  scopes: ['channels:read', 'groups:read', 'im:read'],
  run: ({ world, arguments: call }) => {
    const channel = knownConversation(world, call.needed('channel'));
    requireScope(world, [`${channelFamily(channel)}:read`]);
    return { channel: slackChannel(world, channel) };
  },
};

const familyOfType: Record<string, string> = { public_channel: 'channels', private_channel: 'groups', im: 'im' };

export const list: ApiMethod = {
  scopes: ['channels:read', 'groups:read', 'im:read'],
  run: ({ world, arguments: call }) => {
    const types = (call.text('types') ?? 'public_channel').split(',').map((type) => type.trim());
    const families = types.flatMap((type) => familyOfType[type] ?? []);
    for (const family of families) requireScope(world, [`${family}:read`]);
    const channels = [...world.channels.values()].filter((channel) => {
      const isKnown = channel.kind === 'public' || channel.members.includes(world.bot.userId);
      const isAsked = families.includes(channelFamily(channel));
      return isKnown && isAsked && !(call.flag('exclude_archived') && channel.isArchived);
    });
    const { page, nextCursor } = pageOf(call, channels, 100);
    return {
      channels: page.map((channel) => slackChannel(world, channel)),
      response_metadata: { next_cursor: nextCursor },
    };
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
