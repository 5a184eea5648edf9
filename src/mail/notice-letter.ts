import type { Said } from '../domain/deliveries/decide-messages.ts';
import { signLink } from '../domain/links/sign-link.ts';
import type { Language } from '../domain/people/viewer.ts';
import type { LinkPurpose } from '../domain/reminders/link-purpose.ts';
import { words } from '../i18n/catalogue.ts';
import { noticeText } from '../i18n/notice-text.ts';
import type { Letter } from './letter.ts';

export interface NoticeMail {
  /** Whom it is for. */
  name: string;
  language: Language;
  agreementCode: string;
  said: Said[];
}

/** What links are made with. */
export interface LinkMaking {
  key: Buffer;
  publicUrl: string;
  now: Date;
}

/** A link answers for so long, in seconds: 60 days. */
const LINK_LIFE = 60 * 86_400;

/** What a person is told unasked, as a letter with one link for each answer. */
export function noticeLetter(
  { name, language, agreementCode, said }: NoticeMail,
  making: LinkMaking,
): { letter: Letter; unsubscribe: string | null } {
  const t = words(language);
  const texts = said.map(({ notice }) => noticeText(notice, t));
  const optional = said.find(({ notice }) => notice.code === 'due' && !notice.isDuty);
  const unsubscribe = optional ? linkTo('optOut', optional, making) : null;
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
      const links =
        one.notice.code === 'due'
          ? [
              { label: t.notices.later, url: linkTo('later', one, making) },
              { label: t.notices.never, url: linkTo('never', one, making) },
            ]
          : [];
      return { headline, lines: [...lines, ...points.map((point) => `• ${point}`)], links };
    }),
    footer: [t.notices.mailFooter({ agreement: agreementCode })],
    footerLinks:
      unsubscribe && optional?.notice.code === 'due'
        ? [{ label: t.notices.optOut({ kind: optional.notice.due.kind }), url: unsubscribe }]
        : [],
  };
  return { letter, unsubscribe };
}

function linkTo(purpose: LinkPurpose, { delivery }: Said, { key, publicUrl, now }: LinkMaking): string {
  const expires = Math.floor(now.getTime() / 1000) + LINK_LIFE;
  const token = signLink(key, { purpose, person: delivery.personId ?? '', subject: delivery.id, expires });
  return `${publicUrl}/l/${token}`;
}
