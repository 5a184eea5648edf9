import type { KnownBlock } from '@slack/types';
import { languageOffer } from '../../acts/offers/language-offer.ts';
import { offerForm } from '../../acts/offers/offer.ts';
import type { Preferences } from '../../domain/reminders/describe-preferences.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actRows } from './act-button.ts';
import { context, fields, header } from './blocks.ts';

/** `/ctg rappels`: how one is told things, and what one asked not to be told. */
export function preferencesView(
  { reachedBy, optedOut, silenced }: Preferences,
  agreement: string,
  t: Catalogue,
): KnownBlock[] {
  const words = t.reminders;
  const refused = [
    ...optedOut.map((kind) => t.dues.kinds[kind]),
    ...(silenced > 0 ? [words.silenced({ number: silenced })] : []),
  ];
  return [
    header(words.title),
    ...fields([
      [words.reachedBy, reachedBy ? words.reach[reachedBy] : words.nowhere],
      refused.length > 0 ? [words.refused, refused.join(', ')] : [words.wanted, words.everything],
    ]),
    context(words.once),
    ...actRows([offerForm('choose-reminders', {}, words.change), languageOffer(t)], agreement),
  ];
}
