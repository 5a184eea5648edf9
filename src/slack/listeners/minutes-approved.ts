import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { giveVoice } from '../../domain/adoption/give-voice.ts';
import { words } from '../../i18n/words.ts';
import { identify } from '../identify.ts';
import { ACTION } from '../ids.ts';
import type { Services } from '../services.ts';
import { escapeText } from '../views/blocks.ts';

/** Somebody gave their party's agreement to the minutes. */
export function minutesApproved(app: App, services: Services): void {
  app.action<BlockAction<ButtonAction>>(ACTION.approveMinutes, async ({ ack, action, body, context, respond }) => {
    await ack();
    const { version, agreement } = JSON.parse(action.value ?? '{}') as Record<string, string>;
    const asker = { slackUserId: body.user.id, channelId: body.channel?.id, via: 'button', audience: 'self' } as const;
    const viewer = await identify(context, { ...asker, agreementCode: agreement }, services);
    const word = { subject: 'MINUTES', versionId: version ?? '', partyId: null, choice: 'AGREE', reason: '' } as const;
    const { reference, approval } = await giveVoice(viewer, word, services);
    const text = escapeText(words(viewer.language).minutes.agreed({ reference, ...approval }));
    await respond({ text, response_type: 'ephemeral', replace_original: false });
  });
}
