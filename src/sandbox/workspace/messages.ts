import type { SandboxUser } from '../protocol.ts';
import type { MessageRecord } from './records.ts';
import { changed, nextRevision, type World } from './world.ts';

export type NewMessage = Pick<MessageRecord, 'channel' | 'user' | 'text'> &
  Partial<Omit<MessageRecord, 'channel' | 'user' | 'text' | 'ts' | 'revision' | 'edited'>>;

/** Puts a message into the workspace, now. */
export function addMessage(world: World, message: NewMessage): MessageRecord {
  const added: MessageRecord = {
    blocks: [],
    fileIds: [],
    reactions: [],
    ...message,
    ts: world.clock.nextTs(),
    revision: nextRevision(world),
  };
  const list = world.messages.get(message.channel) ?? [];
  list.push(added);
  world.messages.set(message.channel, list);
  changed(world);
  return added;
}

/** The message of that instant in that channel, if it is there. */
export function findMessage(world: World, channel: string, ts: string): MessageRecord | undefined {
  return world.messages.get(channel)?.find((message) => message.ts === ts);
}

/** Changes a message in place; `editor` leaves the mark «edited», for which Slack wants the text to have changed. */
export function changeMessage(world: World, message: MessageRecord, change: Partial<MessageRecord>, editor?: string) {
  const isReworded = change.text !== undefined && change.text !== message.text;
  Object.assign(message, change, { revision: nextRevision(world) });
  if (editor && isReworded) message.edited = { user: editor, ts: world.clock.nextTs() };
  changed(world);
}

/** Takes a message out of the workspace. */
export function removeMessage(world: World, message: MessageRecord): void {
  const list = world.messages.get(message.channel) ?? [];
  const index = list.indexOf(message);
  if (index >= 0) list.splice(index, 1);
  nextRevision(world);
  changed(world);
}

/** The messages under a root, oldest first, without the root. */
export function repliesTo(world: World, channel: string, rootTs: string): MessageRecord[] {
  return (world.messages.get(channel) ?? []).filter(
    (message) => message.threadTs === rootTs && message.ts !== rootTs && message.ephemeralTo === undefined,
  );
}

/** Whether this person sees that message, given that they see its channel. */
export function isShownTo(user: Pick<SandboxUser, 'id'>, message: MessageRecord): boolean {
  return message.ephemeralTo === undefined || message.ephemeralTo === user.id;
}
