import type { App, BlockAction, OverflowAction } from '@slack/bolt';
import { snoozeReminder } from '../../domain/outbox/snooze-reminder.ts';
import { muteReminder } from '../../domain/reminders/mute-reminder.ts';
import { words } from '../../i18n/words.ts';
import { identifyOwner } from '../identify-owner.ts';
import { ACTION } from '../ids.ts';
import type { Services } from '../services.ts';
import { escapeText } from '../views/blocks.ts';

/** Somebody chose « Plus tard » or « Ne plus me rappeler ceci » beside a reminder. */
export function reminderAnswered(app: App, services: Services): void {
  app.action<BlockAction<OverflowAction>>(ACTION.answerReminder, async ({ ack, action, body, context, respond }) => {
    await ack();
    const [answer, deliveryId = ''] = action.selected_option.value.split(':');
    const viewer = await identifyOwner(context, { slackUserId: body.user.id, deliveryId }, services);
    const { notices } = words(viewer.language);
    const deps = { db: services.db, now: services.now };
    let said = notices.muted;
    if (answer === 'later') said = notices.snoozed(await snoozeReminder(viewer, { deliveryId }, deps));
    else await muteReminder(viewer, { deliveryId }, deps);
    await respond({ text: escapeText(said), response_type: 'ephemeral', replace_original: false });
  });
}
