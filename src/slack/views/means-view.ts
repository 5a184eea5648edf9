import type { KnownBlock } from '@slack/types';
import { type Offer, offerForm } from '../../acts/offers/offer.ts';
import type { MeansAnswer, MeansQuery } from '../../domain/means/list-means.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actRows } from './act-button.ts';
import { context, header } from './blocks.ts';
import { meansLines } from './means-lines.ts';
import { lines } from './rich-text.ts';

/** `/ctg moyens … lignes`, `/ctg moyens 2021 ecart`: line by line, with the sources (A5-1, A6-1). */
export function meansView(
  { means, reserved, mayAdd }: MeansAnswer,
  { agreement, query }: { agreement: string; query: MeansQuery },
  t: Catalogue,
): KnownBlock[] {
  const words = t.means;
  const year = query.year ?? null;
  return [
    header(query.isShort ? words.gapTitle({ year }) : words.title({ year })),
    ...(means.length > 0 ? meansLines(means, agreement, t) : lines(query.isShort ? words.noGap : words.none)),
    ...(means.length > 0 ? [context(words.count({ number: means.length }))] : []),
    ...meansFoot({ reserved, mayAdd }, agreement, t),
  ];
}

/** How many lines are kept back, and the way to add one for who may. */
export function meansFoot(
  { reserved, mayAdd }: Pick<MeansAnswer, 'reserved' | 'mayAdd'>,
  agreement: string,
  t: Catalogue,
  others: Offer[] = [],
): KnownBlock[] {
  const add = offerForm('add-means', {}, t.means.add, { isMain: true });
  return [
    ...(reserved > 0 ? [context(t.answers.reserved({ number: reserved }))] : []),
    ...actRows([...(mayAdd ? [add] : []), ...others], agreement),
  ];
}
