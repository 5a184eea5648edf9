import type { ChaseOutcome } from '../domain/chases/chase-sheets.ts';
import type { UnreachedSheet } from '../domain/chases/describe-chases.ts';
import type { NoticeOf } from '../domain/outbox/notice.ts';
import { list, type Passage, say, shown, stress } from '../forms/passage.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { NoticeText } from './notice-text.ts';
import { sheetStatusText } from './sheet-presenter.ts';

/** Where a sheet stands, asked of its lead; or that nothing is asked any more. */
export function chaseText(notice: NoticeOf<'chase'>, t: Catalogue): NoticeText {
  const { state, sheet, meeting, askedBy, today } = notice;
  const words = t.chases;
  const status = sheetStatusText(sheet, today, t);
  const headline = words.headline(sheet);
  if (state === 'passedOn') return { headline, lines: [words.passedOn], points: [] };
  if (state === 'closed') return { headline, lines: [words.closed({ status })], points: [] };
  const blockers = sheet.blockers ? [t.sheets.blockers({ text: short(sheet.blockers) })] : [];
  if (state === 'answered') return { headline, lines: [words.answered({ status }), ...blockers], points: [] };
  const why = [...(meeting ? [words.forMeeting(meeting)] : []), ...(askedBy ? [words.askedBy({ name: askedBy })] : [])];
  return {
    headline,
    lines: [[...why, words.stands({ dueOn: sheet.dueOn, status })].join(' '), ...blockers],
    points: [],
  };
}

/** Cards share a message: of a long text, its beginning tells which it is. */
function short(text: string): string {
  const points = [...text];
  return points.length <= 300 ? text : `${points.slice(0, 299).join('')}…`;
}

/** Who has not answered, and of which sheets nobody could be asked. */
export function chaseSilentText({ meeting, waiting, unreached }: NoticeOf<'chaseSilent'>, t: Catalogue): NoticeText {
  const words = t.chases;
  return {
    headline: words.silent.headline(meeting),
    lines: [],
    points: [
      ...waiting.map(({ lead, sheets }) => words.silent.point({ lead, sheets: sheets.map(words.since) })),
      ...unreached.map(({ reference, reason, ...sheet }) => {
        return `${reference}${words.reason({ ...sheet, reason: words.reasons[reason] })}`;
      }),
    ],
  };
}

/** What was said of a sheet after its committee's agenda went out. */
export function sheetNewsText({ sheet, meeting, isMissing, today }: NoticeOf<'sheetNews'>, t: Catalogue): NoticeText {
  const words = t.chases.news;
  const status = sheetStatusText(sheet, today, t);
  return {
    headline: words.headline({ reference: `${sheet.reference} ${sheet.title}`, status }),
    lines: [isMissing ? words.missing(meeting) : words.needless(meeting)],
    points: [],
  };
}

/** What was asked just now, what was left alone, and of which sheets nobody can be asked. */
export function chaseOutcome({ asked, askedToday, unreached }: ChaseOutcome, t: Catalogue): Passage[] {
  const words = t.chases;
  if (asked.length + askedToday.length + unreached.length === 0) return say(words.noneOpen);
  return [
    ...(asked.length > 0 ? [...say(words.asked({ asked: asked.map(words.one) }), words.hours), ...shown('chase')] : []),
    ...(askedToday.length > 0 ? say(words.askedToday({ asked: askedToday.map(words.one) }), words.oncePerDay) : []),
    ...unreachedSheets(unreached, t),
  ];
}

/** The sheets of which nobody can be asked, with why. */
export function unreachedSheets(unreached: UnreachedSheet[], t: Catalogue): Passage[] {
  if (unreached.length === 0) return [];
  const words = t.chases;
  const rows = unreached.map(({ reference, reason, ...sheet }) => {
    return `${reference}${words.reason({ ...sheet, reason: words.reasons[reason] })}`;
  });
  return [...stress(words.unreached), ...list(...rows)];
}
