import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { answerChase, type ChaseAnswer } from '../../domain/chases/answer-chase.ts';
import { describeChasePost } from '../../domain/outbox/describe-chase-post.ts';
import { words } from '../../i18n/words.ts';
import { identify } from '../identify.ts';
import { ACTION } from '../ids.ts';
import type { Services } from '../services.ts';
import { escapeText } from '../views/blocks.ts';
import { digestMessage } from '../views/digest-message.ts';

/** Somebody said by a card's button where their sheet stands: the card shows it at once. */
export function chaseAnswered(app: App, services: Services): void {
  app.action<BlockAction<ButtonAction>>(ACTION.answerChase, async ({ ack, action, body, context, respond }) => {
    await ack();
    const given = JSON.parse(action.value ?? '{}') as Omit<ChaseAnswer, 'chaseId'> & {
      chase: string;
      agreement: string;
    };
    const asker = { slackUserId: body.user.id, channelId: undefined, via: 'button', audience: 'self' } as const;
    const viewer = await identify(context, { ...asker, agreementCode: given.agreement }, services);
    const t = words(viewer.language);
    const done = await answerChase(viewer, { ...given, chaseId: given.chase }, services);
    const said = await describeChasePost(viewer, { chaseId: given.chase }, services);
    if (said.length > 0) {
      const message = digestMessage(said, viewer.agreement.code, t);
      await respond({ ...message, response_type: 'ephemeral', replace_original: true });
      return;
    }
    const text = t.forms.followSheet.done({ ...done, status: t.sheets.statuses[done.status] });
    await respond({ text: escapeText(text), response_type: 'ephemeral', replace_original: false });
  });
}
