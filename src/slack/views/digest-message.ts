import type { KnownBlock, SectionBlock } from '@slack/types';
import { noticeOffers, silenceOffers } from '../../acts/offers/notice-offers.ts';
import { offerAnswer } from '../../acts/offers/offer.ts';
import type { Told } from '../../acts/told.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { noticeText } from '../../presenters/notice-presenter.ts';
import { actButton, actMenu, actRows } from './act-button.ts';
import { cutMarkup, LIMITS } from './block-limits.ts';
import { escapeText, header } from './blocks.ts';
import type { Message } from './message.ts';
import { plainText } from './plain-text.ts';
import { pollRows } from './poll-view.ts';

/** What a person is told unasked: one message, each matter with what can be answered beside it. */
export function digestMessage(told: Told[], agreement: string, t: Catalogue): Message {
  const blocks = [...digestBlocks(told, agreement, t), footer(agreement, t)];
  return { text: plainText(blocks), blocks };
}

/** Why they are told, and beside it how to be told otherwise. */
function footer(agreement: string, t: Catalogue): SectionBlock {
  return {
    type: 'section',
    text: { type: 'plain_text', text: t.notices.footer },
    accessory: actButton(offerAnswer('reminders', '', t), agreement),
  };
}

/** The matters, each with its acts. */
export function digestBlocks(told: Told[], agreement: string, t: Catalogue): KnownBlock[] {
  // A single matter speaks for itself: its headline is what the notification shows.
  const title = told.every(({ notice }) => notice.code === 'chase') ? t.chases.many : t.notices.digest;
  return [
    ...(told.length > 1 ? [header(title({ number: told.length }))] : []),
    ...told.flatMap((one) => matterBlocks(one, agreement, t)),
  ];
}

function matterBlocks(told: Told, agreement: string, t: Catalogue): KnownBlock[] {
  const { notice } = told;
  const { headline, lines, points: said } = noticeText(notice, t);
  // A poll's dates stand beside their buttons.
  const points = notice.code === 'poll' ? [] : said;
  const body = [...lines, ...points.map((point) => `• ${point}`)].map(escapeText).join('\n');
  const silence = notice.code === 'due' ? silenceOffers(told, t) : [];
  const section: SectionBlock = {
    type: 'section',
    text: { type: 'mrkdwn', text: cutMarkup(`*${escapeText(headline)}*\n${body}`, LIMITS.inputText) },
    ...(silence.length > 0 ? { accessory: actMenu(silence, agreement) } : {}),
  };
  if (notice.code === 'poll') return [section, ...pollRows(notice, agreement, t)];
  return [section, ...actRows(noticeOffers(told, t), agreement)];
}
