import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { openFeed } from '../../domain/feeds/open-feed.ts';
import { revokeFeed } from '../../domain/feeds/revoke-feed.ts';
import { words } from '../../i18n/words.ts';
import { identify } from '../identify.ts';
import { ACTION } from '../ids.ts';
import type { Services } from '../services.ts';
import { feedView } from '../views/feed-view.ts';
import { plainText } from '../views/plain-text.ts';
import { lines } from '../views/rich-text.ts';

/** Somebody wants another address for their calendar, or none any more. */
export function feedChanged(app: App, services: Services): void {
  app.action<BlockAction<ButtonAction>>(ACTION.changeFeed, async ({ ack, action, body, context, respond }) => {
    await ack();
    const { feed, committee, agreement } = JSON.parse(action.value ?? '{}') as {
      feed: string;
      committee: string | null;
      agreement: string;
    };
    const asker = { slackUserId: body.user.id, channelId: undefined, via: 'button', audience: 'self' } as const;
    const viewer = await identify(context, { ...asker, agreementCode: agreement }, services);
    const t = words(viewer.language);
    if (action.action_id === 'change_feed:revoke') {
      await revokeFeed(viewer, { feedId: feed }, services);
      const blocks = lines(t.feeds.revoked);
      await respond({ text: plainText(blocks), blocks, response_type: 'ephemeral', replace_original: true });
      return;
    }
    const own = await openFeed(viewer, { committeeId: committee, isRenewal: true }, services);
    const { publicUrl } = services.bot;
    const blocks = feedView(own, { agreement, committeeId: committee, publicUrl, since: viewer.today }, t);
    await respond({ text: plainText(blocks), blocks, response_type: 'ephemeral', replace_original: true });
  });
}
