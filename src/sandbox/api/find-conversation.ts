import { directChannel } from '../workspace/channels.ts';
import type { ChannelRecord } from '../workspace/records.ts';
import type { World } from '../workspace/world.ts';
import { SlackRefusal } from './slack-refusal.ts';

/** A conversation that the bot may know of: private ones it is not in do not exist for it (`channel_not_found`). */
export function knownConversation(world: World, id: string): ChannelRecord {
  const channel = world.channels.get(id);
  if (!channel) throw new SlackRefusal('channel_not_found');
  const isMember = channel.members.includes(world.bot.userId);
  if (!isMember && channel.kind !== 'public') throw new SlackRefusal('channel_not_found');
  return channel;
}

/** A conversation the bot is in. Throws `channel_not_found` or `not_in_channel`. */
export function ownConversation(world: World, id: string): ChannelRecord {
  const channel = knownConversation(world, id);
  if (!channel.members.includes(world.bot.userId)) throw new SlackRefusal('not_in_channel');
  return channel;
}

/** Where the bot may write; a person's id stands for their direct channel. Throws also `is_archived`. */
export function writableConversation(world: World, id: string): ChannelRecord {
  const user = world.users.get(id);
  if (user?.isBot) throw new SlackRefusal('cannot_dm_bot');
  if (user) return directChannel(world, world.bot.userId, user.id);
  const channel = ownConversation(world, id);
  if (channel.isArchived) throw new SlackRefusal('is_archived');
  return channel;
}
