import type { KnownBlock } from '@slack/types';
import { dueOffers } from '../../acts/offers/due-offers.ts';
import { changedAnswerOffers } from '../../acts/offers/meeting-offers.ts';
import { offerAnswer, offerForm } from '../../acts/offers/offer.ts';
import type { Due } from '../../domain/dues/due.ts';
import type { OwnWork } from '../../domain/own-work/describe-own-work.ts';
import type { OwnMeeting } from '../../domain/own-work/own-meetings.ts';
import type { HeldCharge } from '../../domain/reminders/describe-charges.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { chargeText } from '../../presenters/became-presenter.ts';
import { dueText } from '../../presenters/due-presenter.ts';
import { actRows } from './act-button.ts';
import { cut } from './block-limits.ts';
import { header } from './blocks.ts';
import { othersLine } from './others-line.ts';
import { bold, bullets, code, italic, type Line, lines } from './rich-text.ts';
import { sheetLine } from './sheets-view.ts';

/** As many sheets as have their button; the others have theirs under `/ctg action`. */
const WITH_BUTTON = 5;

/** As much of a decision's text as stands in a list. */
const IN_LIST = 160;

/** `/ctg moi`: one's sheets, dues, decisions and meetings, each with what can be done about it; then what one holds. */
export function ownWorkView(
  work: OwnWork,
  { agreement, charges }: { agreement: string; charges: HeldCharge[] },
  t: Catalogue,
): KnownBlock[] {
  return [
    header(t.ownWork.title({ name: work.name })),
    ...ownWorkBlocks(work, agreement, t),
    ...section(
      t.ownWork.charges,
      charges.map((charge) => chargeText(charge, t)),
    ),
  ];
}

/** The same without its title; of each list at most so many, and how many others there are. */
export function ownWorkBlocks(
  work: OwnWork,
  agreement: string,
  t: Catalogue,
  most = Number.POSITIVE_INFINITY,
): KnownBlock[] {
  const { sheets, late, dues, decisions, meetings } = work;
  const words = t.ownWork;
  const isEmpty = sheets.length + late.length + dues.length + decisions.length + meetings.length === 0;
  const isCut = [sheets, late, dues, decisions, meetings].some(({ length }) => length > most);
  return [
    ...(isEmpty ? lines(words.nothing) : []),
    ...dueBlocks(t.dues.late, late.slice(0, most), work, agreement, t),
    ...othersLine(late, most, t),
    ...sheetBlocks({ ...work, sheets: sheets.slice(0, most) }, agreement, t),
    ...othersLine(sheets, most, t),
    ...dueBlocks(words.dues, dues.slice(0, most), work, agreement, t),
    ...othersLine(dues, most, t),
    ...section(
      words.decisions,
      decisions.slice(0, most).map((decision) => ownDecisionLine(decision, t)),
    ),
    ...othersLine(decisions, most, t),
    ...meetingBlocks(meetings.slice(0, most), agreement, t),
    ...othersLine(meetings, most, t),
    ...(isCut ? actRows([offerAnswer('me', '', t)], agreement) : []),
  ];
}

/** What they answered; null when they have not. */
function ownAnswer({ own: { answer }, standIn }: OwnMeeting, t: Catalogue): string | null {
  if (answer === 'NONE') return null;
  if (answer !== 'REPRESENTED' || !standIn) return t.meetings.answer[answer];
  return t.meetings.represented({ name: standIn.name, standIn: standIn.answer });
}

function sheetBlocks({ today, sheets, asked }: OwnWork, agreement: string, t: Catalogue): KnownBlock[] {
  const words = t.ownWork;
  const offers = sheets
    .slice(0, WITH_BUTTON)
    .map(({ reference }) => offerForm('follow-sheet', { sheet: reference }, words.follow({ reference })));
  const rows = sheets.map((sheet): Line => {
    const line = sheetLine(sheet, today, t);
    const runs = Array.isArray(line) ? line : [line];
    return asked.includes(sheet.reference) ? [...runs, ' — ', italic(words.asked)] : runs;
  });
  return [...section(words.sheets, rows), ...actRows(offers, agreement)];
}

function ownDecisionLine({ reference, text, dueOn }: OwnWork['decisions'][number], t: Catalogue): Line {
  const short = cut(text.replace(/\s+/g, ' '), IN_LIST);
  return [code(reference), ` ${short}`, ...(dueOn ? [` — ${t.decisions.dueLine({ owner: null, on: dueOn })}`] : [])];
}

/** Each meeting with one's own answer; what was answered can be answered otherwise, what was not stands among the dues. */
function meetingBlocks(meetings: OwnWork['meetings'], agreement: string, t: Catalogue): KnownBlock[] {
  const words = t.ownWork;
  const rows = meetings.flatMap((meeting) => {
    const answer = ownAnswer(meeting, t);
    const line: Line = [code(meeting.reference), ` ${words.meeting({ ...meeting, answer })}`];
    const offers = answer ? changedAnswerOffers({ meetingId: meeting.id, own: meeting.own }, t) : [];
    return [...bullets(line), ...actRows(offers, agreement)];
  });
  return rows.length > 0 ? [...lines(bold(words.meetings)), ...rows] : [];
}

/** Each due with its acts; those without any, one under the other. */
function dueBlocks(
  title: string,
  dues: Due[],
  { today, reader }: Pick<OwnWork, 'today' | 'reader'>,
  agreement: string,
  t: Catalogue,
): KnownBlock[] {
  const rows = dues.flatMap((due) => {
    const { counted, detail } = dueText(due, today, t);
    return [...bullets([bold(counted), ` — ${detail}`]), ...actRows(dueOffers(due, { reader, today, t }), agreement)];
  });
  return rows.length > 0 ? [...lines(bold(title)), ...rows] : [];
}

function section(title: string, rows: Line[]): KnownBlock[] {
  return rows.length > 0 ? [...lines(bold(title)), ...bullets(...rows)] : [];
}
