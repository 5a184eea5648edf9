import { changed, newId } from '../../workspace/world.ts';
import type { ApiMethod } from '../api-call.ts';
import { writableConversation } from '../find-conversation.ts';
import { readMessage, readThread } from '../read-message.ts';
import { SlackRefusal } from '../slack-refusal.ts';

const longestWaitSeconds = 120 * 24 * 3600;

export const scheduleMessage: ApiMethod = {
  scopes: ['chat:write'],
  run: ({ world, arguments: call }) => {
    const channel = writableConversation(world, call.needed('channel'));
    const postAt = call.number('post_at');
    const now = world.clock.now().getTime() / 1000;
    if (postAt === undefined) throw new SlackRefusal('invalid_time');
    if (postAt <= now) throw new SlackRefusal('time_in_past');
    if (postAt > now + longestWaitSeconds) throw new SlackRefusal('time_too_far');
    const threadTs = readThread(world, channel.id, call);
    const { isCut: _, ...content } = readMessage(call);
    const id = newId('Q');
    world.scheduled.set(id, { id, channel: channel.id, postAt, ...content, ...(threadTs && { threadTs }) });
    changed(world);
    return { channel: channel.id, scheduled_message_id: id, post_at: postAt, message: { text: content.text } };
  },
};

export const deleteScheduledMessage: ApiMethod = {
  scopes: ['chat:write'],
  run: ({ world, arguments: call }) => {
    const channel = writableConversation(world, call.needed('channel'));
    const id = call.needed('scheduled_message_id');
    const scheduled = world.scheduled.get(id);
    if (scheduled?.channel !== channel.id) throw new SlackRefusal('invalid_scheduled_message_id');
    world.scheduled.delete(id);
    changed(world);
    return {};
  },
};
