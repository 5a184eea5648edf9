import { offer } from '../../acts/offers/offer.ts';
import type { HolidayFile } from '../../calendar/read-holidays.ts';
import type { HolidaySpan } from '../../domain/agreement/holiday-span.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { actRows } from './act-button.ts';
import { header } from './blocks.ts';
import type { Message } from './message.ts';
import { plainText } from './plain-text.ts';
import { bold, bullets, italic, type Line, lines } from './rich-text.ts';

/** What the button below a preview carries: Slack keeps the file, the bot keeps nothing. */
export interface SentCalendar {
  fileId: string;
  agreement: string;
}

/** As many of the events set aside as are shown. */
const SHOWN = 8;

/** What a calendar file holds, and the button that saves it. */
export function calendarPreview(file: HolidayFile & { name: string }, sent: SentCalendar, t: Catalogue): Message {
  const words = t.days;
  const { spans, zones, setAside, name } = file;
  const [first, last] = [spans[0], spans.at(-1)];
  const to = spans.map(({ endsOn }) => endsOn).toSorted();
  const holds = { spans: spans.length, from: first?.startsOn ?? '', to: to.at(-1) ?? '', agreement: sent.agreement };
  const blocks = [
    header(name),
    ...lines(words.holds(holds), zones.length > 0 ? words.zones({ zones }) : words.noZone),
    ...bullets(...endLine(words.first, first, t), ...endLine(words.last, last, t)),
    ...(zones.length > 1 ? lines(bold(words.severalZones)) : []),
    ...asideBlocks(setAside, t),
    ...lines(italic(words.notYetSaved)),
    ...actRows([offer('save-calendar', { file: sent.fileId }, t, { isMain: true })], sent.agreement),
  ];
  return { text: plainText(blocks), blocks };
}

function endLine(which: string, span: HolidaySpan | undefined, t: Catalogue): Line[] {
  return span ? [`${which}${t.colon}${span.label}, ${t.days.span(span)}`] : [];
}

function asideBlocks(setAside: HolidayFile['setAside'], t: Catalogue) {
  const words = t.days;
  if (setAside.length === 0) return [];
  const shown = setAside
    .slice(0, SHOWN)
    .map(({ label, reason }): Line => `${label || words.unnamed} — ${words.reasons[reason]}`);
  const rest = setAside.length - shown.length;
  return [
    ...lines(bold(words.setAside({ number: setAside.length }))),
    ...bullets(...shown, ...(rest > 0 ? [words.more({ number: rest })] : [])),
  ];
}
