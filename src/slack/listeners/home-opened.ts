import type { App } from '@slack/bolt';
import { identify } from '../identify.ts';
import { publishHome } from '../publish-home.ts';
import type { Services } from '../services.ts';

/** Somebody opened the bot's App Home. */
export function homeOpened(app: App, services: Services): void {
  app.event('app_home_opened', async ({ event, client, context }) => {
    if (event.tab !== 'home') return;
    const asker = { slackUserId: event.user, channelId: undefined, via: 'home', audience: 'self' } as const;
    await publishHome(client, await identify(context, asker, services), services);
  });
}
