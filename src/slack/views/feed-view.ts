import type { KnownBlock } from '@slack/types';
import { feedOffers } from '../../acts/offers/feed-offers.ts';
import type { OwnFeed } from '../../domain/feeds/open-feed.ts';
import type { CivilDate } from '../../domain/time/civil-date.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { feedAddresses } from '../../presenters/feed-presenter.ts';
import { actRows } from './act-button.ts';
import { context } from './blocks.ts';
import { passageBlocks } from './passage-blocks.ts';

export interface FeedPlace {
  agreement: string;
  /** Id of its committee, or null. */
  committeeId: string | null;
  publicUrl: string;
  /** Civil date since which it is there. */
  since: CivilDate;
}

/** A feed's addresses, shown once, and what can be done with it. */
export function feedView(feed: OwnFeed, { agreement, committeeId, ...place }: FeedPlace, t: Catalogue): KnownBlock[] {
  return [
    ...passageBlocks(feedAddresses(feed, place, t), agreement, t),
    ...(feed.committee ? [] : [context(t.feeds.committees)]),
    ...actRows(feedOffers({ feed: feed.id, committee: committeeId }, t), agreement),
  ];
}
