import type { PartyName } from '../../domain/text/party-name.ts';
import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';
import { committees } from './committees.ts';
import { renewal } from './renewal.ts';

const { count } = plural('en');
const { of, the, to: toParty } = partyWords('en');

/** “Ville must give its agreement”. */
const mustAgree = (party: PartyName) => `${the(party)} must give its agreement`;

const away: Catalogue['dues']['away'] = ({ days }) => {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days > 0 ? `in ${count(days, 'day')}` : `${count(-days, 'day')} ago`;
};

const takenUp = ({ day }: { day: string | null }) =>
  day ? `On the agenda of ${englishDate(day)}.` : 'On the agenda of the next meeting.';

export const dues: Catalogue['dues'] = {
  title: 'Due dates',
  late: 'Late',
  toCome: 'To come',
  nothing: 'Nothing to report over this period.',
  range: ({ from, to }) => `from ${englishDate(from)} to ${englishDate(to)}`,
  reserved: ({ number }) => `${number} more, for the people of the roster only (art. 12).`,
  away,
  kinds: {
    cadence: 'meetings to hold',
    term: 'end of the agreement',
    mandates: 'mandates that end',
    document: 'old documents',
    turn: 'changes of turn',
    meeting: 'meetings planned',
    answer: 'convocations without an answer',
    poll: 'polls of dates',
    point: 'points proposed',
    minutes: 'minutes to circulate',
    correction: 'corrections of minutes',
    approval: 'minutes to approve',
    newLead: 'sheets to hand to another party',
    milestone: 'milestones of sheets',
    transfer: 'transfers of competence',
    sheet: 'action sheets',
    voice: 'decisions awaiting agreement',
    task: 'tasks of minutes',
    refusal: 'decisions without a party’s agreement',
    decision: 'decisions to follow up',
  },
  cadence: {
    headline: (p) => {
      const name = `${p.committee} ${committees.period[p.cadence](p)}`;
      return p.state === 'missed'
        ? `${name}: missed, the period closed on ${englishDate(p.on)}`
        : `${name}: not planned, to be held by ${englishDate(p.on)}`;
    },
    detail: ({ state }) =>
      state === 'missed'
        ? 'If the meeting took place, record it.'
        : 'To be planned. If the meeting took place already, record it.',
  },
  term: {
    headline: ({ months, days, on, isOver }) =>
      isOver
        ? `The agreement expired on ${englishDate(on)} (${away({ days })})`
        : months > 0
          ? `The agreement ends in ${count(months, 'month')}, on ${englishDate(on)}`
          : `The agreement ends on ${englishDate(on)} (${away({ days })})`,
    detail: ({ renewalMode, decided, missing }) => {
      if (renewalMode !== 'EXPRESS') return 'Tacit renewal: it goes on, unless somebody gives notice.';
      const counted = `Express renewal: ${decided.length}/${count(decided.length + missing.length, 'decision')}.`;
      return `${counted} ${missing.length === 0 ? renewal.toEnd : `Missing: ${missing.join(', ')}.`}`;
    },
  },
  mandates: {
    headline: ({ mandates, on, isPast }) =>
      isPast
        ? `${count(mandates.length, { one: 'mandate ended', other: 'mandates ended' })} on ${englishDate(on)}, without a successor`
        : `${count(mandates.length, { one: 'mandate ends', other: 'mandates end' })} on ${englishDate(on)}`,
    detail: ({ mandates }) =>
      `To renew: ${mandates.map(({ name, party, committee }) => `${name} (${party}, ${committee})`).join('; ')}.`,
  },
  document: {
    headline: ({ title, months, on }) => `${title}: more than ${count(months, 'month')} old on ${englishDate(on)}`,
    detail: ({ dated, party }) =>
      `Dated ${englishDate(dated)}. Ask for an up-to-date version${party ? ` from ${the(party)}` : ''}.`,
  },
  turn: {
    headline: ({ office, committee, from, to, on }) =>
      `${committees.offices[office]} (${committee}): from ${the(from)} ${toParty(to)} on ${englishDate(on)}`,
    detail: () => 'On that day each side gets the list of what is open.',
  },
  meeting: {
    headline: ({ committee, on }) => `${committee}: meeting on ${englishDate(on)}`,
    detail: ({ place, reference }) => `${place ? `${place}. ` : ''}Meeting ${reference}.`,
  },
  answer: {
    headline: ({ committee, on }) => `${committee} of ${englishDate(on)}: your answer is awaited`,
    detail: ({ reference }) => `Present, remote, excused or represented (${reference}).`,
  },
  point: {
    headline: ({ points, on }) =>
      `${count(points.length, { one: 'point proposed', other: 'points proposed' })} for the meeting of ${englishDate(on)}`,
    detail: ({ points, reference }) => `${points.map(({ title }) => title).join('; ')} (${reference})`,
  },
  minutes: {
    headline: ({ committee, held, on, number }) =>
      `Minutes of the ${committee} of ${englishDate(held)}: to be circulated ${number > 1 ? 'again ' : ''}by ${englishDate(on)}`,
    detail: ({ reference, number }) =>
      number > 1
        ? `Version ${number - 1} is to be corrected: note what changes, then circulate version ${number} (${reference}).`
        : `Meeting ${reference}.`,
  },
  approval: {
    headline: ({ committee, held, number, party, on }) =>
      `Minutes of the ${committee} of ${englishDate(held)} (version ${number}): ${mustAgree(party)} by ${englishDate(on)}`,
    detail: ({ reference, silentOn }) =>
      `${silentOn ? `Without an answer by ${englishDate(silentOn)}, agreement is taken as given. ` : ''}To approve, or to ask for a correction (${reference}).`,
  },
  voice: {
    headline: ({ reference, committee, party, on }) =>
      `Decision ${reference} (${committee}): ${mustAgree(party)} by ${englishDate(on)}`,
    detail: ({ text }) => `“${text}”`,
  },
  refusal: {
    headline: ({ reference, committee, against, abstained, on }) =>
      `Decision ${reference} (${committee}), without the agreement ${of([...against, ...abstained])}: to be taken up by ${englishDate(on)}`,
    detail: ({ agenda, abstained, text }) =>
      [
        ...(agenda ? [takenUp(agenda)] : []),
        ...(abstained.length > 0 ? ['An abstention is no agreement.'] : []),
        `“${text}”`,
      ].join(' '),
  },
  decision: {
    headline: ({ reference, committee, on, owner }) =>
      `Decision ${reference} (${committee}): to be done by ${englishDate(on)}, ${owner ?? 'nobody is responsible for it'}`,
    detail: ({ text }) => `“${text}”`,
  },
};
