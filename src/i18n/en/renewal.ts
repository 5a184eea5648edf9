import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';
import { committees } from './committees.ts';

const { count } = plural('en');
const { opening, the } = partyWords('en');

const lacking: Catalogue['renewal']['lacking'] = ({ missing }) =>
  missing.length > 0 ? ` Missing: ${the(missing)}.` : '';

const progress: Catalogue['renewal']['progress'] = (p) => `${p.decided}/${count(p.parties, 'decision')}.${lacking(p)}`;

export const renewal: Catalogue['renewal'] = {
  progress,
  lacking,
  toEnd: 'Every party has decided: the new term is still to be recorded.',
  form: {
    title: 'Renewal',
    submit: 'Renew',
    formerEnd: ({ on }) => `Present term: until ${englishDate(on)} inclusive.`,
    act: ({ party, kind, body, decidedOn, reference }) =>
      `${opening(party)}: ${kind}, ${body}, ${englishDate(decidedOn)}${reference ? ` (${reference})` : ''}`,
    late: 'One decision at least is later than the term: check that the acts provide for a renewal without a gap.',
    endsOn: 'New term (last day)',
    endsOnHint: 'As the parties’ acts set it.',
    text: 'Text of the renewal',
    textHint: 'Copy what the acts decide.',
    choose: 'Choose the new term: what follows from it is shown here.',
    confirm: ({ endsOn }) => `Yes, renew until ${englishDate(endsOn)} and tell the roster`,
    done: ({ number, endsOn }) =>
      `Agreement renewed until ${englishDate(endsOn)} inclusive (renewal no. ${number}). The people of the roster are told.`,
  },
  outlook: {
    title: ({ startsOn, endsOn }) => `What follows, from ${englishDate(startsOn)} to ${englishDate(endsOn)}:`,
    periods: ({ committee, number, first, last }) =>
      number === 1
        ? `${committee}: 1 meeting to hold (${first})`
        : `${committee}: ${number} meetings to hold, from ${first} to ${last}`,
    guard: ({ committee, period, on }) =>
      `${committee} ${period}: reminder on ${englishDate(on)} if nothing is planned`,
    moved: ({ committee, period, from, to }) =>
      `${committee} ${period}: to be held by ${englishDate(to)} instead of ${englishDate(from)}`,
    turns: ({ kind, committee, turns, others }) =>
      `${committees.offices[kind]} (${committee}): ${turns.map(({ from, party }) => `${party} from ${englishDate(from)}`).join(', ')}${others > 0 ? `, then ${count(others, 'more turn')}` : ''}`,
    mandates: ({ on, number }) =>
      `${count(number, { one: 'mandate ends', other: 'mandates end' })} on ${englishDate(on)}: to be renewed`,
    reminder: ({ on }) => `First reminder of the new term: ${englishDate(on)}`,
  },
  expired: {
    headline: ({ endsOn }) => `The agreement came to its term on ${englishDate(endsOn)}`,
    none: 'No renewal decision is recorded.',
    some: (p) => `Renewal: ${progress(p)}`,
    stays:
      'What stays: confidentiality, which still binds the parties and their staff; the register of decisions, the minutes and the plan, to be read as before.',
    ends: 'What ends: the meetings to hold, the turns of the chair and of the secretariat, and their reminders.',
  },
  renewed: {
    headline: ({ endsOn }) => `The agreement is renewed until ${englishDate(endsOn)} inclusive`,
    detail: ({ formerEnd }) =>
      `It was to end on ${englishDate(formerEnd)}. Meetings, turns of the chair and of the secretariat, reminders: all goes on.`,
    text: ({ text }) => `“${text}”`,
  },
};
