import { deliverEvent } from '../outbound/deliver-event.ts';
import { announceChange, announceDeletion } from '../outbound/message-events.ts';
import type { SandboxAct } from '../protocol.ts';
import { changeMessage, removeMessage, repliesTo } from '../workspace/messages.ts';
import type { MessageRecord } from '../workspace/records.ts';
import { encodeTyped } from '../workspace/typed-text.ts';
import { type Actor, ActRefusal, openChannel, seenMessage } from './actor.ts';

function ownMessage(actor: Actor, channel: string, ts: string): MessageRecord {
  const message = seenMessage(actor, channel, ts);
  if (message.user !== actor.user.id) throw new ActRefusal(actor.words.onlyOwnMessages);
  return message;
}

/** Rewords one's own message. Throws ActRefusals. */
export async function edit(actor: Actor, act: Extract<SandboxAct, { type: 'edit' }>): Promise<void> {
  const { world, user, words } = actor;
  const channel = openChannel(actor, act.channel);
  const message = ownMessage(actor, channel.id, act.ts);
  if (act.text.trim() === '') throw new ActRefusal(words.emptyMessage);
  const before = structuredClone(message);
  changeMessage(world, message, { text: encodeTyped(world, act.text, false) }, user.id);
  await announceChange(world, channel, before, message);
}

/** Takes one's own message away; one with replies leaves a mark in its place. Throws ActRefusals. */
export async function remove(actor: Actor, act: Extract<SandboxAct, { type: 'delete' }>): Promise<void> {
  const { world, words } = actor;
  const channel = openChannel(actor, act.channel);
  const message = ownMessage(actor, channel.id, act.ts);
  const hasReplies = repliesTo(world, channel.id, message.ts).length > 0;
  const before = structuredClone(message);
  if (!hasReplies) {
    removeMessage(world, message);
    return announceDeletion(world, channel, before);
  }
  const left = { text: words.deletedMessage, blocks: [], fileIds: [], reactions: [], isTombstone: true };
  changeMessage(world, message, left);
  await announceChange(world, channel, before, message);
}

/** Adds one's reaction, or takes it back. Throws ActRefusals. */
export async function react(actor: Actor, act: Extract<SandboxAct, { type: 'react' }>): Promise<void> {
  const { world, user } = actor;
  const channel = openChannel(actor, act.channel);
  const message = seenMessage(actor, channel.id, act.ts);
  const known = message.reactions.find((reaction) => reaction.name === act.name);
  const isTakenBack = known?.users.includes(user.id) ?? false;
  const users = isTakenBack ? known?.users.filter((id) => id !== user.id) : [...(known?.users ?? []), user.id];
  const others = message.reactions.filter((reaction) => reaction !== known);
  changeMessage(world, message, { reactions: users?.length ? [...others, { name: act.name, users }] : others });
  if (!channel.members.includes(world.bot.userId)) return;
  const type = isTakenBack ? 'reaction_removed' : 'reaction_added';
  await deliverEvent(world, type, {
    type,
    user: user.id,
    reaction: act.name,
    item_user: message.user,
    item: { type: 'message', channel: channel.id, ts: message.ts },
    event_ts: world.clock.nextTs(),
  });
}
