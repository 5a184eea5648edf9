import type { SandboxChannel, SandboxMessage, SandboxModal, SandboxSnapshot, SandboxUser } from '../protocol.ts';
import { canSee } from './channels.ts';
import { isShownTo, repliesTo } from './messages.ts';
import type { ChannelRecord, MessageRecord, ViewRecord } from './records.ts';
import type { World } from './world.ts';

/** The workspace as this person sees it now. Throws when nobody has that id. */
export async function snapshotFor(world: World, userId: string): Promise<SandboxSnapshot> {
  const me = world.users.get(userId);
  if (!me) throw new Error(`nobody in the workspace has the id ${userId}`);
  const channels = [...world.channels.values()].filter((channel) => canSee(me, channel));
  const nextDue = await nextDueOf(world);
  const { shortcuts = [] } = world.options.manifest.features ?? {};
  return {
    me,
    users: [...world.users.values()],
    botUserId: world.bot.userId,
    workspaceName: world.team.name,
    channels: channels.map((channel) => shownChannel(world, me, channel)),
    messages: Object.fromEntries(channels.map(({ id }) => [id, messagesOf(world, me, id)])),
    modals: (world.stacks.get(me.id) ?? []).map(shownModal),
    home: world.homes.get(me.id)?.definition.blocks ?? null,
    problems: world.problems.all(),
    completions: me.isForeign ? [] : (world.options.completions?.(me.locale) ?? []),
    shortcuts: me.isForeign ? [] : shortcuts.map(({ callback_id: callbackId, name }) => ({ callbackId, name })),
    clock: {
      now: world.clock.now().toISOString(),
      timeZone: world.options.timeZone ?? me.timeZone,
      nextDue: nextDue?.toISOString() ?? null,
      isMoving: world.isTimePassing,
    },
    mailCount: world.mailbox && (await world.mailbox.names()).length,
  };
}

/** A bot whose database is closing must not take the page down. */
async function nextDueOf(world: World): Promise<Date | null> {
  try {
    return (await world.options.nextDue?.()) ?? null;
  } catch {
    return null;
  }
}

/** The messages of a channel that this person sees, oldest first. */
export function messagesOf(world: World, me: SandboxUser, channelId: string): SandboxMessage[] {
  return (world.messages.get(channelId) ?? [])
    .filter((message) => isShownTo(me, message))
    .map((message) => shownMessage(world, message));
}

/** A message in the page's form. */
export function shownMessage(world: World, message: MessageRecord): SandboxMessage {
  const { channel, ts, threadTs, user, text, blocks, reactions } = message;
  const files = message.fileIds.flatMap((id) => world.files.get(id) ?? []);
  return {
    channel,
    ts,
    ...(threadTs && { threadTs }),
    user,
    text,
    blocks,
    files: files.map(({ id, name, title, altText, mimeType, size }) => {
      return { id, name, title, altText, mimeType, size, url: `/sandbox/files/${id}/${encodeURIComponent(name)}` };
    }),
    reactions,
    isEphemeral: message.ephemeralTo !== undefined,
    isEdited: message.edited !== undefined,
    replyCount: repliesTo(world, channel, ts).length,
  };
}

function shownChannel(world: World, me: SandboxUser, channel: ChannelRecord): SandboxChannel {
  const { id, topic, kind, members } = channel;
  const other = members.find((member) => member !== me.id);
  const name = kind === 'direct' ? (world.users.get(other ?? me.id)?.realName ?? '') : channel.name;
  return { id, name, topic, kind, members, isBotMember: members.includes(world.bot.userId) };
}

function shownModal({ id, definition, state, errors, isBusy }: ViewRecord): SandboxModal {
  return {
    id,
    title: definition.title?.text ?? '',
    ...(definition.submit && { submit: definition.submit.text }),
    ...(definition.close && { close: definition.close.text }),
    blocks: definition.blocks,
    state,
    errors,
    isBusy,
  };
}
