import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { judgePoint } from '../../domain/agenda/judge-point.ts';
import { words } from '../../i18n/words.ts';
import { identify } from '../identify.ts';
import { ACTION } from '../ids.ts';
import type { Services } from '../services.ts';
import { escapeText } from '../views/blocks.ts';

/** Somebody accepted a point that was proposed for an agenda. */
export function pointAccepted(app: App, services: Services): void {
  app.action<BlockAction<ButtonAction>>(ACTION.acceptPoint, async ({ ack, action, body, context, respond }) => {
    await ack();
    const { item, agreement } = JSON.parse(action.value ?? '{}') as { item: string; agreement: string };
    const asker = { slackUserId: body.user.id, channelId: body.channel?.id, via: 'button', audience: 'self' } as const;
    const viewer = await identify(context, { ...asker, agreementCode: agreement }, services);
    const { title } = await judgePoint(viewer, { itemId: item, isAccepted: true, reason: '' }, services);
    const text = escapeText(words(viewer.language).agenda.accepted({ title }));
    await respond({ text, response_type: 'ephemeral', replace_original: false });
  });
}
