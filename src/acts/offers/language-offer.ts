import type { Catalogue } from '../../i18n/catalogue.ts';
import { type Offer, offer } from './offer.ts';

/** To be answered in the other language, which its own name says. */
export function languageOffer(t: Catalogue): Offer {
  const { otherLanguage: language, ownNames, chooseLanguage } = t.settings;
  return offer('choose-language', { language }, t, {
    text: t.offers.ofPoint({ act: chooseLanguage, title: ownNames[language] }),
  });
}
