import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { giveVoice } from '../../domain/adoption/give-voice.ts';
import { words } from '../../i18n/words.ts';
import { voiceText } from '../../presenters/decision-presenter.ts';
import { identify } from '../identify.ts';
import { ACTION } from '../ids.ts';
import type { Services } from '../services.ts';
import { escapeText } from '../views/blocks.ts';

/** Somebody pressed the button of a party on a decision: its agreement, when they hold its voice (X3-20). */
export function voiceGiven(app: App, services: Services): void {
  app.action<BlockAction<ButtonAction>>(ACTION.giveVoice, async ({ ack, action, body, context, respond }) => {
    await ack();
    const { version = '', party = '', agreement } = JSON.parse(action.value ?? '{}') as Record<string, string>;
    const asker = { slackUserId: body.user.id, channelId: body.channel?.id, via: 'button', audience: 'self' } as const;
    const viewer = await identify(context, { ...asker, agreementCode: agreement }, services);
    const word = { subject: 'DECISION', versionId: version, partyId: party, choice: 'AGREE', reason: '' } as const;
    const answer = await giveVoice(viewer, word, services);
    const text = voiceText(answer, 'AGREE', words(viewer.language)).map(escapeText).join('\n');
    await respond({ text, response_type: 'ephemeral', replace_original: false });
  });
}
