import { noticeOffers, silenceOffers } from '../acts/offers/notice-offers.ts';
import type { Offer } from '../acts/offers/offer.ts';
import { offer } from '../acts/offers/offer.ts';
import type { ReadyDelivery } from '../domain/outbox/choose-messages.ts';
import { linkExpiry, signLink } from '../domain/signed-links/sign-link.ts';
import type { Language } from '../domain/viewer/viewer.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { words } from '../i18n/words.ts';
import { noticeText } from '../presenters/notice-presenter.ts';
import type { Letter, LetterLink } from './letter.ts';

export interface NoticeMail {
  /** Whom it is for. */
  name: string;
  language: Language;
  agreementCode: string;
  said: ReadyDelivery[];
}

/** What links are made with. */
export interface LinkMaking {
  key: Buffer;
  publicUrl: string;
  now: Date;
}

/** What a person is told unasked, as a letter with one link for each thing that they may do about it. */
export function noticeLetter(
  { name, language, agreementCode, said }: NoticeMail,
  making: LinkMaking,
): { letter: Letter; unsubscribe: string | null } {
  const t = words(language);
  const texts = said.map(({ notice }) => noticeText(notice, t, 'mail'));
  const optOut = said.flatMap((one) => optOutLinks(one, making, t)).slice(0, 1);
  const letter: Letter = {
    language,
    subject: t.notices.subject({
      agreement: agreementCode,
      headline: texts[0]?.headline ?? '',
      others: said.length - 1,
    }),
    greeting: t.notices.greeting({ name }),
    intro: [],
    sections: said.map((one, place) => {
      const { headline = '', lines = [], points = [] } = texts[place] ?? {};
      const attached = one.notice.code === 'convocation' ? [t.papers.files.attached] : [];
      const links = offersIn(one, t).map((each) => linkTo(each, one, making));
      return { headline, lines: [...lines, ...points.map((point) => `• ${point}`), ...attached], links };
    }),
    footer: [t.notices.mailFooter({ agreement: agreementCode })],
    footerLinks: optOut,
  };
  return { letter, unsubscribe: optOut[0]?.url ?? null };
}

/** What its reader may do about it from afar; of a reminder, also how not to be told again. */
function offersIn({ delivery: { id: delivery }, notice }: ReadyDelivery, t: Catalogue): Offer[] {
  const told = { delivery, notice };
  const offers = [...noticeOffers(told, t), ...(notice.code === 'due' ? silenceOffers(told, t) : [])];
  return offers.filter(({ isForChat }) => !isForChat);
}

/** No reminder of that kind any more: not for what one's office asks. */
function optOutLinks(said: ReadyDelivery, making: LinkMaking, t: Catalogue): LetterLink[] {
  const { delivery, notice } = said;
  if (notice.code !== 'due' || notice.isDuty) return [];
  const text = t.notices.optOut({ kind: notice.due.kind });
  return [linkTo(offer('opt-out', { delivery: delivery.id }, t, { text }), said, making)];
}

function linkTo(
  { act, payload, text }: Offer,
  { delivery }: ReadyDelivery,
  { key, publicUrl, now }: LinkMaking,
): LetterLink {
  const token = signLink(key, { act, person: delivery.personId ?? '', payload, expires: linkExpiry(now) });
  return { label: text, url: `${publicUrl}/l/${token}` };
}
