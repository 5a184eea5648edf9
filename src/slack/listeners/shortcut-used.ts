import type { App, MessageShortcut } from '@slack/bolt';
import { captureThread } from '../../domain/messages/capture-thread.ts';
import { requireRight } from '../../domain/viewer/right.ts';
import { sourceArguments } from '../../forms/source-arguments.ts';
import { words } from '../../i18n/words.ts';
import { identify } from '../identify.ts';
import { readSourceMessage } from '../messages/read-source-message.ts';
import { readThread } from '../messages/read-thread.ts';
import type { Services } from '../services.ts';
import { messageShortcuts } from '../shortcuts/index.ts';
import { showForm } from '../show-form.ts';

/** Somebody used a shortcut of ours in a message's menu. */
export function shortcutUsed(app: App, services: Services): void {
  for (const { id, form, right, capturesThread } of messageShortcuts) {
    app.shortcut<MessageShortcut>(
      { callback_id: id, type: 'message_action' },
      async ({ shortcut, client, context }) => {
        const { user, channel, trigger_id: triggerId } = shortcut;
        const asker = { slackUserId: user.id, channelId: channel.id, via: 'shortcut', audience: 'self' } as const;
        const viewer = await identify(context, asker, services);
        await requireRight(viewer, right);
        const t = words(viewer.language);
        const place = { client, viewer, triggerId, channelId: channel.id, t };
        const tools = { client, db: services.db };
        if (capturesThread) {
          const { message, message_ts: ts } = shortcut;
          const threadTs = typeof message.thread_ts === 'string' ? message.thread_ts : ts;
          const thread = await readThread({ channel, message: { ...message, ts }, threadTs, left: [] }, viewer, tools);
          const args = { agreement: viewer.agreement.code, capture: await captureThread(viewer, thread, services) };
          // The copy of the thread has just been written.
          const after = { ...viewer, agreement: { ...viewer.agreement, changes: null } };
          return showForm({ ...place, viewer: after, request: { kind: 'form', form, args } }, services);
        }
        const message = await readSourceMessage(shortcut, viewer, tools);
        const request = { kind: 'form', form, args: sourceArguments(message) } as const;
        await showForm({ ...place, request, message }, services);
      },
    );
  }
}
