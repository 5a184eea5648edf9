import type { Catalogue } from '../../i18n/catalogue.ts';
import type { PayloadOf } from '../payloads.ts';
import { type Offer, offer } from './offer.ts';

/** What one may do with the address of a feed. */
export function feedOffers(feed: PayloadOf<'renew-feed'>, t: Catalogue): Offer[] {
  return [offer('renew-feed', feed, t), offer('revoke-feed', feed, t)];
}
