import type { App } from '@slack/bolt';
import { markMessage } from '../../domain/decisions/mark-message.ts';
import { type MessageEvent, readChange } from '../messages/read-change.ts';
import type { Services } from '../services.ts';

/**
 * Somebody changed or removed a message of a channel: where it is a decision's proof, that is marked. Slack tells it
 * of channels where the bot is, given the optional scopes; new messages are let go by unread.
 */
export function messageChanged(app: App, services: Services): void {
  app.event('message', async ({ event, context }) => {
    if (event.channel_type === 'im') return;
    const change = readChange(event as MessageEvent, context.botId);
    if (change) await markMessage(change, { db: services.db, now: services.now });
  });
}
