import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';

const { count, pick } = plural('en');

export const chases: Catalogue['chases'] = {
  many: ({ number }) =>
    pick(number, { one: 'Where does your sheet stand?', other: `Where do your ${number} sheets stand?` }),
  headline: ({ reference, title }) => `${reference} ${title}: where does it stand?`,
  forMeeting: ({ committee, day }) => `For the meeting of ${englishDate(day)} (${committee}).`,
  askedBy: ({ name }) => `Asked by ${name}.`,
  stands: ({ dueOn, status }) => `To be finished by ${englishDate(dueOn)}. Today: ${status}.`,
  answered: ({ status }) => `Answer noted. Today: ${status}.`,
  closed: ({ status }) => `${status}: nothing more is asked.`,
  passedOn: 'This sheet has another lead now: nothing more is asked of you.',
  same: 'No change',
  silent: {
    headline: ({ day, committee }) =>
      `Sheets without an answer before the meeting of ${englishDate(day)} (${committee})`,
    point: ({ lead, sheets }) => `${lead}: ${sheets.join('; ')}`,
  },
  news: {
    headline: ({ reference, status }) => `${reference}: ${status}`,
    missing: ({ committee, day }) =>
      `The agenda of the meeting of ${englishDate(day)} (${committee}) went out without this sheet: add it if it is to be looked at there.`,
    needless: ({ committee, day }) =>
      `The agenda of the meeting of ${englishDate(day)} (${committee}) went out with this sheet, which nothing calls for any more.`,
  },
  title: 'Asking the leads',
  meeting: ({ committee, day, on, isPast }) =>
    `Meeting of ${englishDate(day)} (${committee}): leads ${isPast ? 'asked since' : 'are asked on'} ${englishDate(on)}.`,
  noMeeting: ({ days }) => `Leads are asked ${count(days, 'day')} before a planned meeting: none is to come.`,
  waiting: 'Without an answer',
  nobody: 'Nobody owes an answer.',
  since: ({ reference, since, isLost }) =>
    `${reference} since ${englishDate(since)}${isLost ? ' (message not delivered)' : ''}`,
  answers: 'Have answered',
  answer: ({ title, lead, status, on }) => ` ${title} — ${status}; ${lead}, on ${englishDate(on)}`,
  unreached: 'Cannot be asked',
  reasons: {
    noLead: 'no lead person',
    mayNotRead: 'may no longer read the sheet (art. 12)',
    noRoute: 'neither Slack account nor address that can be reached',
    silenced: 'has turned these reminders off',
  },
  reason: ({ title, lead, reason }) => ` ${title} — ${lead ? `${lead}; ` : ''}${reason}`,
  unasked: ({ number }) =>
    `${count(number, { one: 'other open sheet whose lead was', other: 'other open sheets whose leads were' })} not asked for two months`,
  oncePerDay: 'A sheet is asked of once a day at most.',
  asked: ({ asked }) => `Asked: ${asked.join(', ')}.`,
  hours: 'Messages arrive during working hours.',
  askedToday: ({ asked }) => `Asked today already: ${asked.join(', ')}.`,
  one: ({ reference, lead }) => `${reference} (${lead})`,
  noneOpen: 'No open sheet answers to this: nothing was sent.',
  agendaSilent: ({ references }) => `Asked and not answered: ${references.join(', ')}`,
};
