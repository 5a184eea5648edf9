import type { SandboxUser } from '../protocol.ts';
import { repliesTo } from './messages.ts';
import type { FileRecord, MessageRecord, ViewRecord } from './records.ts';
import type { World } from './world.ts';

type Shape = Record<string, unknown>;

/** The team of a person: another one for those met through Slack Connect. */
export function teamOf(world: World, user: SandboxUser | undefined): string {
  return user?.isForeign ? world.team.foreignId : world.team.id;
}

/** A message as `conversations.history` and payloads show it; metadata only when asked for. */
export function slackMessage(world: World, message: MessageRecord, withMetadata = false): Shape {
  const isBot = message.user === world.bot.userId;
  const replies = repliesTo(world, message.channel, message.ts);
  const isRoot = replies.length > 0;
  const files = message.fileIds.flatMap((id) => world.files.get(id) ?? []);
  const { userId, botId, appId, name } = world.bot;
  return {
    type: 'message',
    ...(files.length > 0 && !isBot && { subtype: 'file_share' }),
    ...(message.isTombstone && { subtype: 'tombstone', hidden: true }),
    user: message.user,
    team: teamOf(world, world.users.get(message.user)),
    text: message.text,
    ts: message.ts,
    ...(message.blocks.length > 0 && { blocks: message.blocks }),
    ...(isBot && { bot_id: botId, app_id: appId, bot_profile: { id: botId, app_id: appId, user_id: userId, name } }),
    ...(files.length > 0 && { files: files.map((file) => slackFile(world, file)), upload: !isBot }),
    ...(message.reactions.length > 0 && {
      reactions: message.reactions.map((reaction) => ({ ...reaction, count: reaction.users.length })),
    }),
    ...(message.edited && { edited: message.edited }),
    ...(message.threadTs && { thread_ts: message.threadTs }),
    ...(isRoot && {
      thread_ts: message.ts,
      reply_count: replies.length,
      reply_users: [...new Set(replies.map((reply) => reply.user))],
      latest_reply: replies.at(-1)?.ts,
    }),
    ...(withMetadata && message.metadata && { metadata: message.metadata }),
  };
}

/** A person as `users.info` shows them; the address needs `users:read.email`. */
export function slackUser(world: World, user: SandboxUser): Shape {
  return {
    id: user.id,
    team_id: teamOf(world, user),
    name: user.name,
    real_name: user.realName,
    deleted: false,
    is_bot: user.isBot,
    is_restricted: user.isGuest,
    is_ultra_restricted: false,
    is_stranger: user.isForeign,
    tz: user.timeZone,
    profile: {
      real_name: user.realName,
      display_name: user.name,
      title: user.title,
      team: teamOf(world, user),
      ...(user.email && world.scopes.has('users:read.email') && { email: user.email }),
    },
  };
}

/** A file as payloads and `files.info` show it. */
export function slackFile(world: World, file: FileRecord): Shape {
  const name = encodeURIComponent(file.name);
  const url = `${world.baseUrl}/files-pri/${world.team.id}-${file.id}`;
  return {
    id: file.id,
    created: file.created,
    timestamp: file.created,
    name: file.name,
    title: file.title,
    mimetype: file.mimeType,
    filetype: file.name.split('.').at(-1) ?? '',
    size: file.size,
    user: file.user,
    mode: 'hosted',
    is_external: false,
    url_private: `${url}/${name}`,
    url_private_download: `${url}/download/${name}`,
    permalink: `${world.baseUrl}/sandbox/files/${file.id}/${name}`,
    channels: file.channels,
  };
}

/** A view as payloads and `views.*` show it. */
export function slackView(world: World, view: ViewRecord): Shape {
  const { definition } = view;
  return {
    id: view.id,
    team_id: world.team.id,
    app_installed_team_id: world.team.id,
    app_id: world.bot.appId,
    bot_id: world.bot.botId,
    type: definition.type,
    blocks: definition.blocks,
    title: definition.title ?? null,
    submit: definition.submit ?? null,
    close: definition.close ?? null,
    private_metadata: definition.private_metadata ?? '',
    callback_id: definition.callback_id ?? '',
    external_id: '',
    clear_on_close: false,
    notify_on_close: false,
    state: { values: view.state },
    hash: view.hash,
    root_view_id: view.rootId,
    previous_view_id: view.previousId,
  };
}
