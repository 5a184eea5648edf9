import type { Due } from '../domain/dues/due.ts';
import type { ReadyDelivery } from '../domain/outbox/choose-messages.ts';
import {
  FOLLOW_PURPOSE,
  type LinkPurpose,
  type MeetingPurpose,
  POLL_PURPOSE,
  SECRECY_PURPOSE,
  SHEET_PURPOSE,
  VOICE_PURPOSE,
} from '../domain/signed-links/link-purpose.ts';
import { signLink } from '../domain/signed-links/sign-link.ts';
import type { PartyName } from '../domain/text/party-name.ts';
import type { CivilDate } from '../domain/time/civil-date.ts';
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

/** A link answers for so long, in seconds: 60 days. */
const LINK_LIFE = 60 * 86_400;

/** What a person is told unasked, as a letter with one link for each answer. */
export function noticeLetter(
  { name, language, agreementCode, said }: NoticeMail,
  making: LinkMaking,
): { letter: Letter; unsubscribe: string | null } {
  const t = words(language);
  const texts = said.map(({ notice }) => noticeText(notice, t, 'mail'));
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
      const links = answerLinks(one, making, t);
      const attached = one.notice.code === 'convocation' ? [t.papers.files.attached] : [];
      return { headline, lines: [...lines, ...points.map((point) => `• ${point}`), ...attached], links };
    }),
    footer: [t.notices.mailFooter({ agreement: agreementCode })],
    footerLinks:
      unsubscribe && optional?.notice.code === 'due'
        ? [{ label: t.notices.optOut({ kind: optional.notice.due.kind }), url: unsubscribe }]
        : [],
  };
  return { letter, unsubscribe };
}

/** What anybody invited may answer. */
const ANSWERS: MeetingPurpose[] = ['present', 'remote', 'excused'];

/** One link for each answer that a notice awaits. */
function answerLinks(said: ReadyDelivery, making: LinkMaking, t: Catalogue): LetterLink[] {
  const { notice } = said;
  if (notice.code === 'due') {
    return [
      ...dueLinks(notice.due, notice.today, said, making, t),
      { label: t.notices.later, url: linkTo('later', said, making) },
      { label: t.notices.never, url: linkTo('never', said, making) },
    ];
  }
  if (notice.code === 'chase') return [sheetLink(notice.sheet.reference, said, making, t)];
  if (notice.code === 'poll') return [pollLink(notice.poll.id, said, making, t)];
  if (notice.code === 'decisionAsked' && notice.voices.length > 0) {
    return [voiceLink(notice.decision.version.id, said, making, t)];
  }
  if (notice.code === 'decisionAdopted' && notice.isOwner) {
    return [followLink(notice.decision.reference, said, making, t)];
  }
  if (notice.code === 'minutes') return minutesLinks(notice, said, making, t);
  if (notice.code !== 'convocation') return [];
  const purposes: MeetingPurpose[] = notice.own.capacity === 'HOLDER' ? [...ANSWERS, 'represented'] : ANSWERS;
  const secrecy = { label: t.guests.acknowledge, url: linkTo(SECRECY_PURPOSE, said, making, notice.meeting.id) };
  return [
    ...meetingLinks(purposes, notice.meeting.id, said, making, t),
    ...(notice.own.capacity === 'GUEST' ? [secrecy] : []),
  ];
}

/** What a reminder asks for can be given from the reminder itself. */
function dueLinks(due: Due, today: CivilDate, said: ReadyDelivery, making: LinkMaking, t: Catalogue): LetterLink[] {
  switch (due.kind) {
    case 'approval':
      return minutesLinks({ ...due, voices: [due.party] }, said, making, t);
    case 'answer':
      return meetingLinks(ANSWERS, due.meetingId, said, making, t);
    case 'voice':
      return [voiceLink(due.versionId, said, making, t)];
    case 'sheet':
      return [sheetLink(due.reference, said, making, t)];
    case 'decision':
      return [followLink(due.reference, said, making, t)];
    case 'poll':
      return today <= due.on ? [pollLink(due.pollId, said, making, t)] : [];
    default:
      return [];
  }
}

function meetingLinks(
  purposes: MeetingPurpose[],
  meetingId: string,
  said: ReadyDelivery,
  making: LinkMaking,
  t: Catalogue,
): LetterLink[] {
  const words = t.meetings.buttons;
  return purposes.map((purpose) => ({ label: words[purpose], url: linkTo(purpose, said, making, meetingId) }));
}

function pollLink(pollId: string, said: ReadyDelivery, making: LinkMaking, t: Catalogue): LetterLink {
  return { label: t.polls.mail, url: linkTo(POLL_PURPOSE, said, making, pollId) };
}

function voiceLink(versionId: string, said: ReadyDelivery, making: LinkMaking, t: Catalogue): LetterLink {
  return { label: t.decisions.ask.voice, url: linkTo(VOICE_PURPOSE, said, making, versionId) };
}

function sheetLink(reference: string, said: ReadyDelivery, making: LinkMaking, t: Catalogue): LetterLink {
  return { label: t.sheets.byMail, url: linkTo(SHEET_PURPOSE, said, making, reference) };
}

function followLink(reference: string, said: ReadyDelivery, making: LinkMaking, t: Catalogue): LetterLink {
  return { label: t.decisions.ask.follow, url: linkTo(FOLLOW_PURPOSE, said, making, reference) };
}

/** Agreeing for the parties one speaks for, and asking for a correction. */
function minutesLinks(
  { versionId, voices }: { versionId: string; voices: PartyName[] },
  said: ReadyDelivery,
  making: LinkMaking,
  t: Catalogue,
): LetterLink[] {
  const agree = { label: t.minutes.give({ parties: voices }), url: linkTo('agree', said, making, versionId) };
  const correct = { label: t.minutes.askCorrection, url: linkTo('correct', said, making, versionId) };
  return voices.length > 0 ? [agree, correct] : [correct];
}

function linkTo(
  purpose: LinkPurpose,
  { delivery }: ReadyDelivery,
  { key, publicUrl, now }: LinkMaking,
  subject = delivery.id,
): string {
  const expires = Math.floor(now.getTime() / 1000) + LINK_LIFE;
  const token = signLink(key, { purpose, person: delivery.personId ?? '', subject, expires });
  return `${publicUrl}/l/${token}`;
}
