import { Arguments } from '../api/arguments.ts';
import { readMessage } from '../api/read-message.ts';
import { SlackRefusal } from '../api/slack-refusal.ts';
import { addMessage, changeMessage, findMessage } from '../workspace/messages.ts';
import type { ResponseUrl } from '../workspace/records.ts';
import type { World } from '../workspace/world.ts';
import { announceMessage } from './message-events.ts';

type Target = Pick<ResponseUrl, 'userId' | 'channel' | 'originalTs'>;

/**
 * Does what the bot asked in an acknowledgement or on a `response_url`: a new message, ephemeral unless told otherwise,
 * or a change to the message acted upon. Throws Slack's refusals. The bot need not be a member.
 */
export function applyResponse(world: World, target: Target, given: Record<string, unknown>): void {
  const call = new Arguments(given);
  const original = target.originalTs ? findMessage(world, target.channel, target.originalTs) : undefined;
  const { text, blocks, metadata } = readMessage(call);
  if (call.flag('replace_original') && target.originalTs) {
    if (!original) throw new SlackRefusal('message_not_found');
    const editor = original.ephemeralTo ? undefined : world.bot.userId;
    changeMessage(world, original, { text, blocks, ...(metadata && { metadata }) }, editor);
    return;
  }
  const responseType = call.text('response_type') ?? 'ephemeral';
  if (!['ephemeral', 'in_channel'].includes(responseType))
    throw new SlackRefusal('invalid_arguments', ['response_type']);
  const threadTs = call.text('thread_ts');
  const message = addMessage(world, {
    channel: target.channel,
    user: world.bot.userId,
    text,
    blocks,
    ...(threadTs && { threadTs }),
    ...(metadata && { metadata }),
    ...(responseType === 'ephemeral' && { ephemeralTo: target.userId }),
  });
  const channel = world.channels.get(target.channel);
  if (channel) void announceMessage(world, channel, message);
}
