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

/** Adds one's reaction, or takes it back; the bot does not listen to reactions. Throws ActRefusals. */
export function react(actor: Actor, act: Extract<SandboxAct, { type: 'react' }>): void {
  const { id } = actor.user;
  const message = seenMessage(actor, openChannel(actor, act.channel).id, act.ts);
  const known = message.reactions.find(({ name }) => name === act.name)?.users ?? [];
  const users = known.includes(id) ? known.filter((user) => user !== id) : [...known, id];
  const others = message.reactions.filter(({ name }) => name !== act.name);
  changeMessage(actor.world, message, {
    reactions: users.length > 0 ? [...others, { name: act.name, users }] : others,
  });
}
