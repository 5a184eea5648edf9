import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { followUp } from '../../domain/decisions/follow-up.ts';
import { words } from '../../i18n/words.ts';
import { identify } from '../identify.ts';
import { ACTION } from '../ids.ts';
import type { Services } from '../services.ts';
import { escapeText } from '../views/blocks.ts';

/** Somebody said by a button that a decision is carried out (X3-21). */
export function decisionFollowed(app: App, services: Services): void {
  app.action<BlockAction<ButtonAction>>(ACTION.followUp, async ({ ack, action, body, context, respond }) => {
    await ack();
    const { decision = '', agreement } = JSON.parse(action.value ?? '{}') as Record<string, string>;
    const asker = { slackUserId: body.user.id, channelId: body.channel?.id, via: 'button', audience: 'self' } as const;
    const viewer = await identify(context, { ...asker, agreementCode: agreement }, services);
    const done = await followUp(viewer, { reference: decision, kind: 'DONE', dueOn: null, reason: '' }, services);
    const text = escapeText(words(viewer.language).decisions.followed.DONE(done));
    await respond({ text, response_type: 'ephemeral', replace_original: false });
  });
}
