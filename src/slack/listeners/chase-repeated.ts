import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { chaseSheets } from '../../domain/chases/chase-sheets.ts';
import { words } from '../../i18n/words.ts';
import { identify } from '../identify.ts';
import { ACTION } from '../ids.ts';
import type { Services } from '../services.ts';
import { chaseOutcomeView } from '../views/chases-view.ts';
import { plainText } from '../views/plain-text.ts';

/** A steward pressed « Relancer encore »: who has not answered is asked again, once a day at most. */
export function chaseRepeated(app: App, services: Services): void {
  app.action<BlockAction<ButtonAction>>(ACTION.chaseAgain, async ({ ack, action, body, context, respond }) => {
    await ack();
    const { agreement } = JSON.parse(action.value ?? '{}') as { agreement?: string };
    const asker = { slackUserId: body.user.id, channelId: body.channel?.id, via: 'button', audience: 'self' } as const;
    const viewer = await identify(context, { ...asker, agreementCode: agreement }, services);
    const { canMail } = services.bot;
    const done = await chaseSheets(viewer, { what: 'silent' }, { db: services.db, now: services.now, canMail });
    const blocks = chaseOutcomeView(done, words(viewer.language));
    await respond({ text: plainText(blocks), blocks, response_type: 'ephemeral', replace_original: false });
  });
}
