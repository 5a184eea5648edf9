import type { Catalogue } from '../catalogue.ts';
import type { sheetErrors as french } from '../fr/sheet-errors.ts';
import { partyWords } from '../party-words.ts';
import { sheets } from './sheets.ts';

const { of } = partyWords('en');

const quoted = (text: string) => `“${text.length > 80 ? `${text.slice(0, 79)}…` : text}”`;

type SheetErrors = Pick<Catalogue['errors'], keyof typeof french>;

export const sheetErrors: SheetErrors = {
  sheetUnknown: ({ given }) => `No action sheet answers to ${quoted(given)}, or it is not open to you.`,
  messageSheeted: () => 'This message is the need of an action sheet already.',
  sheetLeadOnly: ({ reference, party }) =>
    `The follow-up of ${reference} is for its lead, the secretariat ${of(party)} and the coordinator. Nothing was changed.`,
  sheetClosed: ({ reference, status }) =>
    `${reference} is closed (${sheets.statuses[status]}): there is nothing to ask.`,
  chaseOvertaken: ({ reference, status }) =>
    `${reference} has changed since this message: ${sheets.statuses[status]}. Your answer was not kept.`,
  axisOrNone: () => 'Choose one or several axes, or “no axis” alone.',
  planYears: () => 'Write years, for example: 2021, 2022 or 2021-2023.',
  dueBeforeStart: () => 'The end comes before the start: correct one of the two dates.',
  leadMayNotRead: ({ name }) =>
    `${name} may not read this sheet (art. 12): choose somebody else, or widen who may read it.`,
  percent: () => 'Write a whole number from 0 to 100.',
  sourceRequired: () => 'Source required (art. 7).',
  ageRange: () => 'Write a range of ages, for example: 3-12.',
  milestoneForm: () => 'Each line begins with a date of the calendar, then the milestone: 2021-06-30 Enrolment opens',
};
