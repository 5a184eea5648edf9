import type { KnownBlock } from '@slack/types';
import type { OwnFeed } from '../../domain/feeds/open-feed.ts';
import type { CivilDate } from '../../domain/time/civil-date.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actions, button, header } from './blocks.ts';
import { code, lines } from './rich-text.ts';

export interface FeedPlace {
  agreement: string;
  /** Id of its committee, or null. */
  committeeId: string | null;
  publicUrl: string;
  /** Civil date since which it is there. */
  since: CivilDate;
}

/** A feed's addresses, shown once, and what can be done with it. */
export function feedView(feed: OwnFeed, place: FeedPlace, t: Catalogue): KnownBlock[] {
  const words = t.feeds;
  const value = JSON.stringify({ feed: feed.id, committee: place.committeeId, agreement: place.agreement });
  return [
    header(words.title({ committee: feed.committee })),
    ...(feed.token ? addresses(`${place.publicUrl}/c/${feed.token}.ics`, t) : lines(words.there(place))),
    ...(feed.committee ? [] : lines(words.committees)),
    ...actions([
      button({ actionId: 'change_feed:renew', text: words.renew, value, confirm: words.sure }),
      button({ actionId: 'change_feed:revoke', text: words.revoke, value, style: 'danger', confirm: words.sure }),
    ]),
  ];
}

function addresses(url: string, t: Catalogue): KnownBlock[] {
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
  return [
    ...lines(t.feeds.made),
    ...lines([code(url.replace(/^https?:/, 'webcal:'))], [code(url)]),
    ...lines(t.feeds.once, ...(isLocal ? [t.feeds.local] : [])),
  ];
}
