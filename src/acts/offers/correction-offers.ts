import type { Catalogue } from '../../i18n/catalogue.ts';
import { type Offer, offerForm } from './offer.ts';

/** As many buttons as stand beside one matter. */
const MOST = 5;

/** To accept or refuse corrections of a meeting's minutes, each on its own. */
export function correctionOffers(
  { meeting, corrections }: { meeting: string; corrections: { id: string; by: string }[] },
  t: Catalogue,
): Offer[] {
  const { judge, judgeOf } = t.corrections;
  return corrections.slice(0, MOST).map(({ id: correction, by }) =>
    offerForm('judge-correction', { meeting, correction }, corrections.length > 1 ? judgeOf({ by }) : judge, {
      isMain: corrections.length === 1,
    }),
  );
}
