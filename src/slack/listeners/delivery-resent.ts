import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { resendDelivery } from '../../domain/deliveries/resend-delivery.ts';
import { words } from '../../i18n/words.ts';
import { identify } from '../identify.ts';
import { ACTION } from '../ids.ts';
import type { Services } from '../services.ts';
import { escapeText } from '../views/blocks.ts';

/** The coordinator has a message said again of which nobody knows whether it arrived. */
export function deliveryResent(app: App, services: Services): void {
  app.action<BlockAction<ButtonAction>>(ACTION.resendDelivery, async ({ ack, action, body, context, respond }) => {
    await ack();
    const { delivery, agreement } = JSON.parse(action.value ?? '{}') as Record<string, string>;
    const asker = { slackUserId: body.user.id, channelId: body.channel?.id, via: 'button', audience: 'self' } as const;
    const viewer = await identify(context, { ...asker, agreementCode: agreement }, services);
    await resendDelivery(viewer, { deliveryId: delivery ?? '' }, services);
    const text = escapeText(words(viewer.language).status.resent);
    await respond({ text, response_type: 'ephemeral', replace_original: false });
  });
}
