import type { KnownBlock, SectionBlock } from '@slack/types';
import type { Due } from '../../domain/dues/due.ts';
import type { ReadyDelivery } from '../../domain/outbox/choose-messages.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { noticeText } from '../../presenters/notice-presenter.ts';
import { answerButtons } from './answer-buttons.ts';
import { cut, LIMITS } from './block-limits.ts';
import { actions, button, context, escapeText, header } from './blocks.ts';
import { chaseButtons } from './chase-buttons.ts';
import { followUpButtons, partyButtons, voiceButtons } from './decision-buttons.ts';
import type { Message } from './message.ts';
import { newLeadButtons } from './new-lead-buttons.ts';
import { opener } from './opener.ts';
import { plainText } from './plain-text.ts';
import { pollButtons } from './poll-view.ts';

/** What a person is told unasked: one message, each matter with what can be answered beside it. */
export function digestMessage(said: ReadyDelivery[], agreement: string, t: Catalogue): Message {
  // A single matter speaks for itself: its headline is what the notification shows.
  const title = said.every(({ notice }) => notice.code === 'chase') ? t.chases.many : t.notices.digest;
  const blocks: KnownBlock[] = [
    ...(said.length > 1 ? [header(title({ number: said.length }))] : []),
    ...said.flatMap((one) => noticeBlocks(one, agreement, t)),
    context(t.notices.footer),
  ];
  return { text: plainText(blocks), blocks };
}

function noticeBlocks({ delivery, notice }: ReadyDelivery, agreement: string, t: Catalogue): KnownBlock[] {
  const { headline, lines, points: said } = noticeText(notice, t);
  // A poll's dates stand beside their buttons.
  const points = notice.code === 'poll' ? [] : said;
  const body = [...lines, ...points.map((point) => `• ${point}`)].map(escapeText).join('\n');
  const section: SectionBlock = {
    type: 'section',
    text: { type: 'mrkdwn', text: cut(`*${escapeText(headline)}*\n${body}`, LIMITS.inputText) },
  };
  if (notice.code === 'due') section.accessory = choices(delivery.id, t);
  if (notice.code === 'due') return [section, ...dueButtons(notice.due, agreement, t)];
  if (notice.code === 'chase') return [section, ...chaseButtons(delivery.id, notice, agreement, t)];
  if (notice.code === 'poll') return [section, ...pollButtons({ ...notice, agreement }, t)];
  if (notice.code === 'decisionAsked' && notice.voices.length > 0) {
    return [section, ...voiceButtons(notice.decision, agreement, t, notice.voices)];
  }
  if (notice.code !== 'convocation') return [section];
  const { own, meeting } = notice;
  const value = JSON.stringify({ meeting: meeting.id, agreement });
  const acknowledge = button({ actionId: 'acknowledge_secrecy', text: t.guests.acknowledge, value });
  return [
    section,
    ...answerButtons({ meetingId: meeting.id, own, agreement }, t),
    ...(own.capacity === 'GUEST' ? actions([acknowledge]) : []),
  ];
}

/** What a reminder asks for can be answered beside it. */
function dueButtons(due: Due, agreement: string, t: Catalogue): KnownBlock[] {
  switch (due.kind) {
    case 'answer':
      return answerButtons({ meetingId: due.meetingId, own: null, agreement }, t);
    case 'voice':
      return partyButtons({ ...due, parties: [{ ...due.party, isGiven: false }] }, agreement, t);
    case 'sheet':
      return actions([
        opener({ form: 'follow-sheet', args: { agreement, sheet: due.reference }, text: t.sheets.follow }),
      ]);
    case 'milestone':
      return actions([
        opener({ form: 'mark-milestones', args: { agreement, sheet: due.reference }, text: t.sheets.steps }),
      ]);
    case 'newLead':
      return newLeadButtons(due.sheets, agreement, t);
    case 'decision':
      return followUpButtons({ reference: due.reference, followUp: 'OPEN' }, agreement, t);
    default:
      return [];
  }
}

function choices(deliveryId: string, t: Catalogue): SectionBlock['accessory'] {
  const option = (text: string, answer: string) => ({
    text: { type: 'plain_text' as const, text: cut(text, LIMITS.optionText) },
    value: `${answer}:${deliveryId}`,
  });
  return {
    type: 'overflow',
    action_id: 'answer_reminder',
    options: [option(t.notices.later, 'later'), option(t.notices.never, 'never')],
  };
}
