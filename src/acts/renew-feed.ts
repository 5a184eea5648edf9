import { openFeed } from '../domain/feeds/open-feed.ts';
import { feedAddresses } from '../presenters/feed-presenter.ts';
import type { Act } from './act.ts';
import { feedOffers } from './offers/feed-offers.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Gives a calendar feed another address and ends the former. */
export const renewFeed: Act<PayloadOf<'renew-feed'>> = {
  payload: payloads['renew-feed'],
  run: async ({ viewer, deps, bot, t }, { committee: committeeId }) => {
    const own = await openFeed(viewer, { committeeId, isRenewal: true }, deps);
    return {
      passages: feedAddresses(own, { publicUrl: bot.publicUrl, since: viewer.today }, t),
      offers: feedOffers({ feed: own.id, committee: committeeId }, t),
      isInPlace: true,
    };
  },
};
