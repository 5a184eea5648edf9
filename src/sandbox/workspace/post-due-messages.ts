import { announceMessage } from '../outbound/message-events.ts';
import { addMessage } from './messages.ts';
import type { World } from './world.ts';

/** Posts the scheduled messages whose hour has come, earliest first; each is posted once. */
export function postDueMessages(world: World): void {
  const now = world.clock.now().getTime() / 1000;
  const due = [...world.scheduled.values()].filter((scheduled) => scheduled.postAt <= now);
  for (const { id, postAt: _, ...message } of due.sort((a, b) => a.postAt - b.postAt)) {
    world.scheduled.delete(id);
    const channel = world.channels.get(message.channel);
    if (!channel || channel.isArchived) continue;
    void announceMessage(world, channel, addMessage(world, { ...message, user: world.bot.userId }));
  }
}
