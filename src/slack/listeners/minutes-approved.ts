import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { approveMinutes } from '../../domain/minutes/approve-minutes.ts';
import { words } from '../../i18n/catalogue.ts';
import { identify } from '../identify.ts';
import { ACTION } from '../ids.ts';
import type { Services } from '../services.ts';
import { escapeText } from '../views/blocks.ts';

/** Somebody gave their party's agreement to the minutes. */
export function minutesApproved(app: App, services: Services): void {
  app.action<BlockAction<ButtonAction>>(ACTION.approveMinutes, async ({ ack, action, body, context, respond }) => {
    await ack();
    const { version, meeting, agreement } = JSON.parse(action.value ?? '{}') as Record<string, string>;
    const asker = { slackUserId: body.user.id, channelId: body.channel?.id, via: 'button', audience: 'self' } as const;
    const viewer = await identify(context, { ...asker, agreementCode: agreement }, services);
    const given = { reference: meeting ?? '', versionId: version ?? '' };
    const text = escapeText(words(viewer.language).minutes.agreed(await approveMinutes(viewer, given, services)));
    await respond({ text, response_type: 'ephemeral', replace_original: false });
  });
}
