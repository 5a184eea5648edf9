import type { SandboxAct } from '../protocol.ts';
import type { ChannelRecord } from '../workspace/records.ts';
import { changed, type World } from '../workspace/world.ts';
import { type Actor, ActRefusal, openChannel } from './actor.ts';

/** Makes somebody a member. Does nothing the second time. */
export function joinChannel(world: World, channel: ChannelRecord, userId: string): void {
  if (channel.members.includes(userId)) return;
  channel.members.push(userId);
  changed(world);
}

/** Brings somebody, or the bot, into a channel. Throws ActRefusals. */
export function invite(actor: Actor, act: Extract<SandboxAct, { type: 'invite' }>): void {
  const channel = openChannel(actor, act.channel);
  if (channel.kind === 'direct' || !actor.world.users.has(act.user)) throw new ActRefusal(actor.words.channelGone);
  joinChannel(actor.world, channel, act.user);
}
