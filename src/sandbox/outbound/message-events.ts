import { channelFamily, channelType } from '../workspace/channels.ts';
import type { ChannelRecord, MessageRecord } from '../workspace/records.ts';
import { slackMessage } from '../workspace/slack-shapes.ts';
import { newSecret, type World } from '../workspace/world.ts';
import { deliverEvent } from './deliver-event.ts';

/** Tells the bot of a new message, where it is a member: `message.*`, and `app_mention` when it is named. */
export async function announceMessage(world: World, channel: ChannelRecord, message: MessageRecord): Promise<void> {
  if (!channel.members.includes(world.bot.userId) || message.ephemeralTo) return;
  const isOwn = message.user === world.bot.userId;
  const shape = {
    ...slackMessage(world, message),
    ...(!isOwn && { client_msg_id: newSecret() }),
    channel: channel.id,
    event_ts: message.ts,
  };
  const deliveries = [
    deliverEvent(world, `message.${channelFamily(channel)}`, { ...shape, channel_type: channelType(channel) }),
  ];
  // In a direct message Slack sends no `app_mention`, even when the bot is named.
  if (!isOwn && channel.kind !== 'direct' && message.text.includes(`<@${world.bot.userId}>`)) {
    deliveries.push(deliverEvent(world, 'app_mention', { ...shape, type: 'app_mention', subtype: undefined }));
  }
  await Promise.all(deliveries);
}

/** Tells the bot that a message was reworded or changed (`message_changed`). */
export function announceChange(world: World, channel: ChannelRecord, before: MessageRecord, after: MessageRecord) {
  return announceHidden(world, channel, 'message_changed', {
    message: slackMessage(world, after),
    previous_message: slackMessage(world, before),
  });
}

/** Tells the bot that a message is gone (`message_deleted`). */
export function announceDeletion(world: World, channel: ChannelRecord, message: MessageRecord): Promise<void> {
  return announceHidden(world, channel, 'message_deleted', {
    deleted_ts: message.ts,
    previous_message: slackMessage(world, message),
  });
}

async function announceHidden(world: World, channel: ChannelRecord, subtype: string, more: Record<string, unknown>) {
  if (!channel.members.includes(world.bot.userId)) return;
  const ts = world.clock.nextTs();
  await deliverEvent(world, `message.${channelFamily(channel)}`, {
    type: 'message',
    subtype,
    hidden: true,
    channel: channel.id,
    channel_type: channelType(channel),
    ts,
    event_ts: ts,
    ...more,
  });
}
