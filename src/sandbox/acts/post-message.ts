import { announceMessage } from '../outbound/message-events.ts';
import type { SandboxAct } from '../protocol.ts';
import { addMessage } from '../workspace/messages.ts';
import { encodeTyped } from '../workspace/typed-text.ts';
import { type Actor, ActRefusal, openChannel, seenMessage } from './actor.ts';
import { joinChannel } from './join-channel.ts';
import { keepFile } from './keep-file.ts';
import { runCommand } from './run-command.ts';

type Post = Extract<SandboxAct, { type: 'post' }>;
type Upload = Extract<SandboxAct, { type: 'upload' }>;

/** Says something in a conversation, or runs it when it is a slash command. Throws ActRefusals. */
export async function post(actor: Actor, act: Post): Promise<void> {
  const channel = openChannel(actor, act.channel);
  if (act.text.startsWith('/')) return runCommand(actor, channel, act.text, act.threadTs);
  if (act.text.trim() === '') throw new ActRefusal(actor.words.emptyMessage);
  await say(actor, act, []);
}

/** Puts a file into a conversation, with words or without. Throws ActRefusals. */
export async function upload(actor: Actor, act: Upload): Promise<void> {
  openChannel(actor, act.channel);
  const { id } = keepFile(actor, act, [act.channel]);
  await say(actor, act, [id]);
}

async function say(actor: Actor, act: Post | Upload, fileIds: string[]): Promise<void> {
  const { world, user } = actor;
  const channel = openChannel(actor, act.channel);
  const replied = act.threadTs ? seenMessage(actor, channel.id, act.threadTs) : undefined;
  joinChannel(world, channel, user.id);
  const message = addMessage(world, {
    channel: channel.id,
    user: user.id,
    text: encodeTyped(world, act.text, false),
    fileIds,
    // A reply to a reply goes under the same root.
    ...(replied && { threadTs: replied.threadTs ?? replied.ts }),
  });
  await announceMessage(world, channel, message);
}
