import { isRecord } from '../../is-record.ts';
import { announceMessage } from '../../outbound/message-events.ts';
import { addMessage } from '../../workspace/messages.ts';
import { mimeTypeOf } from '../../workspace/mime-type.ts';
import type { FileRecord } from '../../workspace/records.ts';
import { slackFile } from '../../workspace/slack-shapes.ts';
import { newId, type World } from '../../workspace/world.ts';
import type { ApiCall, ApiMethod } from '../api-call.ts';
import { ownConversation } from '../find-conversation.ts';
import { SlackRefusal } from '../slack-refusal.ts';

export const getUploadURLExternal: ApiMethod = {
  scopes: ['files:write'],
  run: ({ world, arguments: call }) => {
    const name = call.needed('filename');
    const size = call.number('length');
    if (!size) throw new SlackRefusal('missing_argument');
    const altText = call.text('alt_txt') ?? '';
    if ([...altText].length > 1_000) throw new SlackRefusal('alt_txt_too_large');
    const file: FileRecord = {
      id: newId('F'),
      name,
      title: name,
      altText,
      mimeType: mimeTypeOf(name),
      size,
      user: world.bot.userId,
      created: Math.floor(world.clock.now().getTime() / 1000),
      channels: [],
      isComplete: false,
    };
    world.files.set(file.id, file);
    return { upload_url: `${world.baseUrl}/upload/${file.id}`, file_id: file.id };
  },
};

export const completeUploadExternal: ApiMethod = {
  scopes: ['files:write'],
  run: (call) => {
    const { world, arguments: given } = call;
    const files = uploadedFiles(call);
    const channelId = given.text('channel_id');
    if (channelId) share(world, channelId, files);
    for (const file of files) file.isComplete = true;
    return { files: files.map((file) => slackFile(world, file)) };
  },
};

function share(world: World, channelId: string, files: FileRecord[]): void {
  const channel = ownConversation(world, channelId);
  if (channel.isArchived) throw new SlackRefusal('is_archived');
  for (const file of files) file.channels.push(channelId);
  const fileIds = files.map((file) => file.id);
  const message = addMessage(world, { channel: channelId, user: world.bot.userId, text: '', fileIds });
  void announceMessage(world, channel, message);
}

function uploadedFiles({ world, arguments: given }: ApiCall): FileRecord[] {
  const listed = given.structure('files');
  if (!Array.isArray(listed) || listed.length === 0) {
    throw new SlackRefusal('invalid_arguments', ['missing required field: files']);
  }
  return listed.map((entry: unknown) => {
    const file = isRecord(entry) ? world.files.get(String(entry.id)) : undefined;
    if (!file || file.isComplete || !world.fileBytes.has(file.id)) throw new SlackRefusal('file_not_found');
    if (isRecord(entry) && typeof entry.title === 'string') file.title = entry.title;
    return file;
  });
}

export const info: ApiMethod = {
  scopes: ['files:read'],
  run: ({ world, arguments: call }) => ({ file: slackFile(world, knownFile(world, call.needed('file'))) }),
};

/** A file of the bot's own, or of a conversation it is in. */
function knownFile(world: World, id: string): FileRecord {
  const file = world.files.get(id);
  const { userId } = world.bot;
  const isIts = file?.user === userId || file?.channels.some((channel) => isMember(world, channel, userId));
  if (!file?.isComplete || !isIts) throw new SlackRefusal('file_not_found');
  return file;
}

function isMember(world: World, channel: string, userId: string): boolean {
  return world.channels.get(channel)?.members.includes(userId) ?? false;
}
