import type { Catalogue } from '../../i18n/catalogue.ts';
import type { NoticeText } from '../../presenters/notice-text.ts';
import { cutMarkup } from './block-limits.ts';
import { escapeText } from './blocks.ts';

/** Room for how many points are left out. */
const OTHERS = 40;

/** A matter as markup, of so many characters: of points that do not fit it says how many there are. */
export function fittedText(text: NoticeText, most: number, t: Catalogue): string {
  const whole = markupOf(text, text.points);
  if (whole.length <= most) return whole;
  if (text.points.length === 0) return cutMarkup(whole, most);
  const room = most - OTHERS;
  const shown: string[] = [];
  for (const point of text.points) {
    if (markupOf(text, [...shown, point]).length > room) break;
    shown.push(point);
  }
  const number = text.points.length - shown.length;
  return `${cutMarkup(markupOf(text, shown), room)}\n${t.notices.weekly.others({ number })}`;
}

/** Characters of the whole of it. */
export function fullLength(text: NoticeText): number {
  return markupOf(text, text.points).length;
}

/** So much for each, that all together hold no more than a total: what is short stays whole. */
export function fairShare(lengths: number[], total: number): number {
  let left = total;
  for (const [place, length] of lengths.toSorted((a, b) => a - b).entries()) {
    const share = Math.floor(left / (lengths.length - place));
    if (length > share) return share;
    left -= length;
  }
  return total;
}

function markupOf({ headline, lines }: NoticeText, points: string[]): string {
  const said = [...lines, ...points.map((point) => `• ${point}`)].map(escapeText).join('\n');
  return `*${escapeText(headline)}*\n${said}`;
}
