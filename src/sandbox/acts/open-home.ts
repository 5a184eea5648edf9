import { deliverEvent } from '../outbound/deliver-event.ts';
import { directChannel } from '../workspace/channels.ts';
import { slackView } from '../workspace/slack-shapes.ts';
import type { Actor } from './actor.ts';

/** Opens the bot's App Home, which tells the bot (`app_home_opened`). */
export async function openHome({ world, user }: Actor): Promise<void> {
  const home = world.homes.get(user.id);
  await deliverEvent(world, 'app_home_opened', {
    type: 'app_home_opened',
    user: user.id,
    channel: directChannel(world, world.bot.userId, user.id).id,
    tab: 'home',
    ...(home && { view: slackView(world, home) }),
    event_ts: world.clock.nextTs(),
  });
}
