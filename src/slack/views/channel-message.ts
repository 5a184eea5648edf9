import type { KnownBlock } from '@slack/types';
import { noticeOffers } from '../../acts/offers/notice-offers.ts';
import type { Notice } from '../../domain/outbox/notice.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { dueText } from '../../presenters/due-presenter.ts';
import { noticeText } from '../../presenters/notice-presenter.ts';
import { actRows } from './act-button.ts';
import { header } from './blocks.ts';
import { decisionCard } from './decision-view.ts';
import { meetingCard } from './meetings-view.ts';
import type { Message } from './message.ts';
import { othersLine } from './others-line.ts';
import { paginate } from './paging.ts';
import { plainText } from './plain-text.ts';
import { bold, bullets, lines } from './rich-text.ts';

/** What a channel is told unasked. */
export function channelMessage(notices: Notice[], agreement: string, t: Catalogue): Message {
  const blocks = fitted(notices, agreement, t);
  return { text: plainText(blocks), blocks };
}

/** As many points as one message takes; for the others, how many they are and the command that lists them all. */
function fitted(notices: Notice[], agreement: string, t: Catalogue): KnownBlock[] {
  const fits = (most: number) => paginate(render(notices, agreement, most, t)).length === 1;
  const longest = Math.max(...notices.map((notice) => longestList(notice, t)));
  if (fits(longest)) return render(notices, agreement, longest, t);
  // The largest number that fits: below `low` it does, from `high` on it does not.
  let [low, high] = [0, longest];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return whatFits(render(notices, agreement, low, t));
}

/** Where the shortest is too long too, its beginning; what can be pressed stays below it. */
function whatFits(blocks: KnownBlock[]): KnownBlock[] {
  const [first = [], ...others] = paginate(blocks);
  if (others.length === 0) return first;
  const pressed = others.flat().filter(({ type }) => type === 'actions');
  return [...first, ...lines('…'), ...pressed];
}

const render = (notices: Notice[], agreement: string, most: number, t: Catalogue) =>
  notices.flatMap((notice) => noticeBlocks(notice, agreement, most, t));

const upcomingOf = (notice: Notice) => (notice.code === 'weekly' ? notice.upcoming : []);

function longestList(notice: Notice, t: Catalogue): number {
  const parties = notice.code === 'meetingCard' ? notice.overview.parties.length : 0;
  return Math.max(noticeText(notice, t).points.length, upcomingOf(notice).length, parties);
}

function noticeBlocks(notice: Notice, agreement: string, most: number, t: Catalogue): KnownBlock[] {
  if (notice.code === 'meetingCard') return meetingCard(notice.overview, agreement, t, most);
  if (notice.code === 'decisionCard') return decisionCard(notice, agreement, t);
  const { headline, lines: said, points } = noticeText(notice, t);
  const words = t.notices.weekly;
  const upcoming = upcomingOf(notice).map((due) => {
    return dueText(due, notice.code === 'weekly' ? notice.today : due.on, t).headline;
  });
  return [
    header(headline),
    ...lines(...said.map(bold)),
    ...shortened(points, most, t),
    ...(upcoming.length > 0 ? lines(bold(words.upcoming)) : []),
    ...shortened(upcoming, most, t),
    ...actRows(noticeOffers({ delivery: null, notice }, t), agreement),
  ];
}

function shortened(points: string[], most: number, t: Catalogue): KnownBlock[] {
  return [...bullets(...points.slice(0, most)), ...othersLine(points, most, t)];
}
