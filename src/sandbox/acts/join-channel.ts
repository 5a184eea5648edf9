import { deliverEvent } from '../outbound/deliver-event.ts';
import type { SandboxAct } from '../protocol.ts';
import { channelType } from '../workspace/channels.ts';
import type { ChannelRecord } from '../workspace/records.ts';
import { teamOf } from '../workspace/slack-shapes.ts';
import { changed, type World } from '../workspace/world.ts';
import { type Actor, ActRefusal, openChannel } from './actor.ts';

/** Makes somebody a member; the bot hears of it where it is one, and of its own arrival. Does nothing the second time. */
export async function joinChannel(
  world: World,
  channel: ChannelRecord,
  userId: string,
  inviter?: string,
): Promise<void> {
  if (channel.members.includes(userId)) return;
  channel.members.push(userId);
  changed(world);
  if (!channel.members.includes(world.bot.userId)) return;
  await deliverEvent(world, 'member_joined_channel', {
    type: 'member_joined_channel',
    user: userId,
    channel: channel.id,
    channel_type: channelType(channel) === 'group' ? 'G' : 'C',
    team: teamOf(world, world.users.get(userId)),
    ...(inviter && { inviter }),
    event_ts: world.clock.nextTs(),
  });
}

/** Brings somebody, or the bot, into a channel. Throws ActRefusals. */
export async function invite(actor: Actor, act: Extract<SandboxAct, { type: 'invite' }>): Promise<void> {
  const channel = openChannel(actor, act.channel);
  if (channel.kind === 'direct' || !actor.world.users.has(act.user)) throw new ActRefusal(actor.words.channelGone);
  await joinChannel(actor.world, channel, act.user, actor.user.id);
}
