import type { App, MessageShortcut } from '@slack/bolt';
import { words } from '../../i18n/catalogue.ts';
import { identify } from '../identify.ts';
import { readSourceMessage } from '../messages/read-source-message.ts';
import { sourceArguments } from '../messages/source-arguments.ts';
import type { Services } from '../services.ts';
import { messageShortcuts } from '../shortcuts/index.ts';
import { showForm } from '../show-form.ts';

/** Somebody used a shortcut of ours in a message's menu. */
export function shortcutUsed(app: App, services: Services): void {
  for (const { id, form, requireRight } of messageShortcuts) {
    app.shortcut<MessageShortcut>(
      { callback_id: id, type: 'message_action' },
      async ({ ack, shortcut, client, context }) => {
        await ack();
        const { user, channel, trigger_id: triggerId } = shortcut;
        const asker = { slackUserId: user.id, channelId: channel.id, via: 'shortcut', audience: 'self' } as const;
        const viewer = await identify(context, asker, services);
        requireRight(viewer);
        const message = await readSourceMessage(shortcut, viewer, { client, db: services.db });
        const request = { kind: 'form', form, args: sourceArguments(message) } as const;
        const t = words(viewer.language);
        await showForm({ client, viewer, triggerId, channelId: channel.id, request, message, t }, services);
      },
    );
  }
}
