import type { SandboxUser } from '../protocol.ts';
import type { ChannelRecord } from './records.ts';
import { changed, newId, type World } from './world.ts';

/** Whether this person may read this conversation: guests and people met through Slack Connect see only their own. */
export function canSee(user: SandboxUser, channel: ChannelRecord): boolean {
  if (channel.members.includes(user.id)) return true;
  return channel.kind === 'public' && !user.isGuest && !user.isForeign;
}

/** The direct conversation between two people, created when there is none. */
export function directChannel(world: World, one: string, other: string): ChannelRecord {
  const known = [...world.channels.values()].find(
    (channel) => channel.kind === 'direct' && channel.members.includes(one) && channel.members.includes(other),
  );
  if (known) return known;
  const channel: ChannelRecord = {
    id: newId('D'),
    name: '',
    topic: '',
    kind: 'direct',
    members: [one, other],
    isArchived: false,
  };
  world.channels.set(channel.id, channel);
  changed(world);
  return channel;
}

/** The name Slack puts in payloads: that of a private channel is hidden from slash commands. */
export function payloadChannelName(channel: ChannelRecord, isCommand = false): string {
  if (channel.kind === 'direct') return 'directmessage';
  return isCommand && channel.kind === 'private' ? 'privategroup' : channel.name;
}

/** Slack's word for the kind of conversation in `channel_type`. */
export function channelType(channel: ChannelRecord): 'channel' | 'group' | 'im' {
  if (channel.kind === 'direct') return 'im';
  return channel.kind === 'private' ? 'group' : 'channel';
}

/** Slack's word for the kind of conversation in scopes and events: `channels:read`, `message.groups`. */
export function channelFamily(channel: ChannelRecord): 'channels' | 'groups' | 'im' {
  if (channel.kind === 'direct') return 'im';
  return channel.kind === 'private' ? 'groups' : 'channels';
}
