import type { SandboxUser } from '../protocol.ts';
import type { Sentences } from '../sentences.ts';
import { canSee } from '../workspace/channels.ts';
import { findMessage, isShownTo } from '../workspace/messages.ts';
import type { ChannelRecord, MessageRecord } from '../workspace/records.ts';
import type { World } from '../workspace/world.ts';

/** Somebody doing something in the workspace. */
export interface Actor {
  world: World;
  user: SandboxUser;
  words: Sentences;
}

/** Why Slack would not let a person do that, in their language. */
export class ActRefusal extends Error {}

/** A conversation that this person sees. Throws an ActRefusal otherwise. */
export function seenChannel({ world, user, words }: Actor, id: string): ChannelRecord {
  const channel = world.channels.get(id);
  if (!channel || !canSee(user, channel)) throw new ActRefusal(words.channelGone);
  return channel;
}

/** A conversation in which this person may write. Throws an ActRefusal otherwise. */
export function openChannel(actor: Actor, id: string): ChannelRecord {
  const channel = seenChannel(actor, id);
  if (channel.isArchived) throw new ActRefusal(actor.words.archived);
  return channel;
}

/** A message that this person sees. Throws an ActRefusal otherwise. */
export function seenMessage(actor: Actor, channelId: string, ts: string): MessageRecord {
  const channel = seenChannel(actor, channelId);
  const message = findMessage(actor.world, channel.id, ts);
  if (!message || !isShownTo(actor.user, message)) throw new ActRefusal(actor.words.messageGone);
  return message;
}
