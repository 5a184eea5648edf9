import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count } = plural('en');
const { the } = partyWords('en');

export const polls: Catalogue['polls'] = {
  open: 'Poll dates',
  title: ({ committee }) => `Poll of dates: ${committee}`,
  headline: ({ committee }) => `${committee}: which dates suit you?`,
  slot: ({ day, hour }) => `${englishDate(day)} at ${hour}`,
  listed: ({ committee, slots, closesOn }) =>
    `${committee}: poll open, ${count(slots, { one: 'date proposed', other: 'dates proposed' })}, answers until ${englishDate(closesOn)} inclusive`,
  listedOver: ({ committee, closesOn }) => `${committee}: poll over on ${englishDate(closesOn)}, date to be chosen`,
  until: ({ closesOn }) => `Answers are awaited until ${englishDate(closesOn)} included.`,
  ended: ({ closesOn }) => `Answers were awaited until ${englishDate(closesOn)}.`,
  choices: { YES: 'Yes', IF_NEEDED: 'If need be', NO: 'No' },
  noChoice: 'no answer',
  tally: ({ yes, ifNeeded, no }) => `${yes} yes, ${ifNeeded} if need be, ${no} no`,
  missing: ({ parties }) => `no representative for ${the(parties)}`,
  everyParty: 'every party',
  best: 'suits best',
  answered: ({ answered, asked }) => `${answered} of ${asked} answered`,
  silent: ({ names }) => `No answer: ${names.join(', ')}`,
  choose: 'Choose a date',
  giveUp: 'Give the poll up',
  noted: ({ answered, slots }) =>
    answered < slots
      ? `Noted: ${answered} of ${count(slots, 'date')}. You may change until the poll ends.`
      : 'Noted. You may change until the poll ends.',
  answer: 'Answer the poll',
  mail: 'Answer the poll',
  send: 'Send my answers',
  over: {
    headline: ({ committee }) => `${committee}: the poll of dates was given up`,
    reason: ({ reason }) => `Reason: ${reason}`,
  },
  due: {
    headline: ({ committee, on }) => `${committee}: poll of dates, answers until ${englishDate(on)}`,
    detail: ({ awaited }) =>
      awaited.length > 0
        ? `${count(awaited.length, { one: 'person has', other: 'people have' })} not answered.`
        : 'Everybody has answered: the date remains to be chosen.',
  },
  form: {
    title: 'Poll dates',
    submit: 'Send the poll',
    day: ({ number }) => `Date ${number}`,
    hour: ({ number }) => `Hour ${number}`,
    closesOn: 'Answers until (included)',
    done: ({ committee, asked }) =>
      `${committee}: the poll goes to ${count(asked, { one: 'person', other: 'people' })} within the minute.`,
    warning: ({ day, warning }) => `${englishDate(day)}: ${warning}`,
  },
  close: {
    title: 'Choose the date',
    submit: 'Keep this date',
    slot: 'Date chosen',
    convene: 'Convocation',
    conveneChoice: 'convene at once: the invitation goes into calendars',
    done: ({ committee, reference, invited }) =>
      invited === null
        ? `${committee}: meeting ${reference} planned. Nobody is told yet.`
        : `${committee}: meeting ${reference} planned. ${count(invited, { one: 'convocation goes', other: 'convocations go' })} out within the minute.`,
  },
  end: {
    title: 'Give the poll up',
    submit: 'Give up the poll',
    confirm: ({ asked }) =>
      `Yes, give up the poll and tell ${asked > 1 ? `the ${asked} people asked` : 'the person asked'}`,
    reason: 'Reason, told to everybody asked',
    done: ({ committee }) => `${committee}: poll given up. Those who were asked are told.`,
  },
};
