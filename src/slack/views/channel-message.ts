import type { KnownBlock } from '@slack/types';
import type { Notice } from '../../domain/deliveries/notice.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { dueText, noticeText } from '../../i18n/notice-text.ts';
import { header } from './blocks.ts';
import { LIMITS } from './limits.ts';
import { meetingCard } from './meetings-view.ts';
import type { Message } from './message.ts';
import { paginate } from './paging.ts';
import { plainText } from './plain-text.ts';
import { bold, bullets, lines } from './rich-text.ts';

/** What a channel is told unasked. */
export function channelMessage(notices: Notice[], agreement: string, t: Catalogue): Message {
  // A week of changes longer than a message is told in part; the record has it all.
  const [page = []] = paginate(notices.flatMap((notice) => noticeBlocks(notice, agreement, t)));
  const blocks = page.slice(0, LIMITS.messageBlocks);
  return { text: plainText(blocks), blocks };
}

function noticeBlocks(notice: Notice, agreement: string, t: Catalogue): KnownBlock[] {
  if (notice.code === 'meetingCard') return meetingCard(notice.standing, agreement, t);
  const { headline, lines: said, points } = noticeText(notice, t);
  const upcoming = notice.code === 'weekly' ? notice.upcoming : [];
  return [
    header(headline),
    ...lines(...said.map(bold)),
    ...bullets(...points),
    ...(upcoming.length > 0 ? lines(bold(t.notices.weekly.upcoming)) : []),
    ...bullets(...upcoming.map((due) => dueText(due, notice.code === 'weekly' ? notice.today : due.on, t).headline)),
  ];
}
