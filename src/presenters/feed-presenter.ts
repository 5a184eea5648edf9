import type { OwnFeed } from '../domain/feeds/open-feed.ts';
import type { CivilDate } from '../domain/time/civil-date.ts';
import { type Passage, say, stress, verbatim } from '../forms/passage.ts';
import type { Catalogue } from '../i18n/catalogue.ts';

/** A feed's addresses, shown once, in both of the ways in which calendars take them. */
export function feedAddresses(
  feed: OwnFeed,
  { publicUrl, since }: { publicUrl: string; since: CivilDate },
  t: Catalogue,
): Passage[] {
  const words = t.feeds;
  return [
    ...stress(words.title({ committee: feed.committee })),
    ...(feed.token ? addresses(`${publicUrl}/c/${feed.token}.ics`, t) : say(words.there({ since }))),
  ];
}

function addresses(url: string, t: Catalogue): Passage[] {
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
  return [
    ...say(t.feeds.made),
    ...verbatim(url.replace(/^https?:/, 'webcal:'), url),
    ...say(t.feeds.once, ...(isLocal ? [t.feeds.local] : [])),
  ];
}
