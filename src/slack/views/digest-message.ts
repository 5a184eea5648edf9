import type { KnownBlock, SectionBlock } from '@slack/types';
import { noticeOffers, silenceOffers } from '../../acts/offers/notice-offers.ts';
import { offerAnswer } from '../../acts/offers/offer.ts';
import type { Told } from '../../acts/told.ts';
import type { Notice } from '../../domain/outbox/notice.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { noticeText } from '../../presenters/notice-presenter.ts';
import type { NoticeText } from '../../presenters/notice-text.ts';
import { actButton, actMenu, actRows } from './act-button.ts';
import { LIMITS } from './block-limits.ts';
import { header } from './blocks.ts';
import { fairShare, fittedText, fullLength } from './fitted-text.ts';
import type { Message } from './message.ts';
import { plainText } from './plain-text.ts';
import { pollRows } from './poll-view.ts';

/** Ours: characters of all matters of one message, which holds their buttons too. */
const ROOM = 7000;

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
  const lengths = told.map(({ notice }) => fullLength(textOf(notice, t)));
  const most = Math.min(LIMITS.inputText, fairShare(lengths, ROOM));
  const title = told.every(({ notice }) => notice.code === 'chase') ? t.chases.many : t.notices.digest;
  return [
    ...(told.length > 1 ? [header(title({ number: told.length }))] : []),
    ...told.flatMap((one) => matterBlocks(one, most, agreement, t)),
  ];
}

/** A poll's dates stand beside their buttons. */
function textOf(notice: Notice, t: Catalogue): NoticeText {
  const text = noticeText(notice, t);
  return notice.code === 'poll' ? { ...text, points: [] } : text;
}

function matterBlocks(told: Told, most: number, agreement: string, t: Catalogue): KnownBlock[] {
  const { notice } = told;
  const silence = notice.code === 'due' ? silenceOffers(told, t) : [];
  const section: SectionBlock = {
    type: 'section',
    text: { type: 'mrkdwn', text: fittedText(textOf(notice, t), most, t) },
    ...(silence.length > 0 ? { accessory: actMenu(silence, agreement) } : {}),
  };
  if (notice.code === 'poll') return [section, ...pollRows(notice, agreement, t)];
  return [section, ...actRows(noticeOffers(told, t), agreement)];
}
