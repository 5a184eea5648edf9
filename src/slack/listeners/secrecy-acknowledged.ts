import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { acknowledgeSecrecy } from '../../domain/guests/acknowledge-secrecy.ts';
import { words } from '../../i18n/words.ts';
import { identify } from '../identify.ts';
import { ACTION } from '../ids.ts';
import type { Services } from '../services.ts';
import { escapeText } from '../views/blocks.ts';

/** A resource person took note of the reminder of confidentiality (A12-3). */
export function secrecyAcknowledged(app: App, services: Services): void {
  app.action<BlockAction<ButtonAction>>(ACTION.acknowledgeSecrecy, async ({ ack, action, body, context, respond }) => {
    await ack();
    const { meeting = '', agreement } = JSON.parse(action.value ?? '{}') as Record<string, string>;
    const asker = { slackUserId: body.user.id, channelId: undefined, via: 'button', audience: 'self' } as const;
    const viewer = await identify(context, { ...asker, agreementCode: agreement }, services);
    const text = words(viewer.language).guests.noted(
      await acknowledgeSecrecy(viewer, { meetingId: meeting }, services),
    );
    await respond({ text: escapeText(text), response_type: 'ephemeral', replace_original: false });
  });
}
