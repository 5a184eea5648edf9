import type { App } from '@slack/bolt';
import { summarizeAgreement } from '../../domain/agreement/summarize-agreement.ts';
import { words } from '../../i18n/words.ts';
import type { CommandId } from '../command.ts';
import { identify } from '../identify.ts';
import type { Services } from '../services.ts';
import { homeView } from '../views/home-view.ts';

/** The questions people ask most. */
const SHORTCUTS: CommandId[] = ['objectives', 'committees', 'members', 'rotation', 'verify', 'help'];

/** Somebody opened the bot's App Home. */
export function homeOpened(app: App, services: Services): void {
  app.event('app_home_opened', async ({ event, client, context }) => {
    if (event.tab !== 'home') return;
    const { user: slackUserId } = event;
    const viewer = await identify(
      context,
      { slackUserId, channelId: undefined, via: 'home', audience: 'self' },
      services,
    );
    const summary = await summarizeAgreement(viewer, services);
    const shortcuts = services.commands
      .filter(({ id }) => SHORTCUTS.includes(id))
      .map(({ names }) => ({ name: names[viewer.language] }));
    const view = homeView(summary, shortcuts, words(viewer.language));
    await client.views.publish({ user_id: slackUserId, view });
  });
}
