import type { Catalogue } from '../../i18n/catalogue.ts';
import { type Offer, offer, offerForm } from './offer.ts';

/** « Fait / Reporter / Abandonner » for a task of minutes, or to open again what was closed (X3-21). */
export function taskOffers({ id: task, isOpen }: { id: string; isOpen: boolean }, t: Catalogue): Offer[] {
  const words = t.decisions.buttons;
  if (!isOpen) return [offerForm('follow-task', { task, kind: 'REOPENED' }, words.reopen)];
  return [
    offer('settle-task', { task }, t, { isMain: true }),
    offerForm('follow-task', { task, kind: 'POSTPONED' }, words.postpone),
    offerForm('follow-task', { task, kind: 'DROPPED' }, words.drop),
  ];
}
