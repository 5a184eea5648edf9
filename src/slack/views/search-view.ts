import type { KnownBlock, SectionBlock } from '@slack/types';
import { type Offer, offerAnswer } from '../../acts/offers/offer.ts';
import type { Found, SearchAnswer } from '../../domain/search/search-agreement.ts';
import type { AnswerId } from '../../forms/answer-id.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actButton, actRows } from './act-button.ts';
import { cutMarkup, LIMITS } from './block-limits.ts';
import { context, escapeText, header } from './blocks.ts';
import { lines } from './rich-text.ts';

/** What shows each kind of thing that is found. */
const OPENS: Record<Found['kind'], AnswerId> = {
  sheet: 'action',
  objective: 'objective',
  indicator: 'indicator',
  person: 'members',
  partner: 'partners',
  document: 'documents',
};

/** `/ctg recherche`: what was found, each with the button that opens it. */
export function searchView(
  { words, found, reserved }: SearchAnswer,
  { agreement }: { agreement: string },
  t: Catalogue,
): KnownBlock[] {
  return [
    header(t.search.title({ words })),
    ...found.map((one) => foundBlock(one, agreement, t)),
    ...(found.length === 0
      ? [...lines(t.search.nothing), ...actRows([offerAnswer('decisions', '', t)], agreement)]
      : []),
    ...(reserved > 0 ? [context(t.answers.reserved({ number: reserved }))] : []),
  ];
}

function foundBlock(one: Found, agreement: string, t: Catalogue): SectionBlock {
  const { kind, reference, title, excerpt } = one;
  const name = escapeText(reference === title ? title : `${reference} ${title}`);
  const said = excerpt ? ` — ${escapeText(excerpt)}` : '';
  return {
    type: 'section',
    text: { type: 'mrkdwn', text: cutMarkup(`*${name}* (${t.search.kinds[kind]})${said}`, LIMITS.inputText) },
    accessory: actButton(opening(one, t), agreement),
  };
}

function opening({ kind, reference }: Found, t: Catalogue): Offer {
  const about = kind === 'person' ? '' : reference.slice(0, 200);
  const offered = offerAnswer(OPENS[kind], about, t);
  return { ...offered, text: t.acts['show-answer'].label, spoken: offered.text };
}
