import { isProposal } from '../../domain/text/is-proposal.ts';
import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';

const { count, pick } = plural('en');
const { the } = partyWords('en');

export const meetings: Catalogue['meetings'] = {
  title: 'Meetings',
  none: 'No meeting is recorded.',
  states: { PLANNED: 'planned', HELD: 'held', CANCELLED: 'cancelled' },
  notConvened: 'not convened yet',
  convened: 'convened',
  when: ({ day, hour, minutes }) => (hour ? `${englishDate(day)} at ${hour} (${duration(minutes)})` : englishDate(day)),
  at: 'Place',
  link: 'Remotely',
  date: 'Date',
  chair: 'Chair',
  secretariat: 'Secretariat',
  outOfTurn: 'Out of turn',
  officeReason: ({ reason }) => `Chair or secretariat out of turn: ${reason}`,
  agenda: 'Agenda',
  answers: 'Answers',
  party: 'Party',
  columns: { present: 'Present', remote: 'Remote', excused: 'Excused', silent: 'No answer' },
  partyLine: ({ party, present, remote, excused, silent }) =>
    `${party}: ${present} present, ${remote} remote, ${excused} excused, ${silent} without an answer`,
  unrepresented: ({ parties }) => `No representative announced for ${the(parties)}: decisions will need confirming.`,
  advisory: 'without a voice',
  represented: ({ name }) => `represented by ${name}`,
  answer: { NONE: 'no answer', PRESENT: 'present', REMOTE: 'remote', EXCUSED: 'excused', REPRESENTED: 'represented' },
  buttons: {
    present: 'Present',
    remote: 'Remote',
    excused: 'Excused',
    represented: 'Represented by…',
    calendarFile: 'File for my calendar',
    convene: 'Convene',
    move: 'Move',
    offices: 'Change the chair or the secretariat',
    cancel: 'Cancel the meeting',
    plan: 'Plan a meeting',
  },
  convocation: {
    headline: ({ committee, day, hour, isMoved }) =>
      isMoved
        ? `${committee}: new date, ${englishDate(day)} at ${hour}`
        : `${committee}: you are invited on ${englishDate(day)} at ${hour}`,
    place: ({ place }) => `Place: ${place}`,
    link: ({ link }) => `Remotely: ${link}`,
    length: ({ minutes }) => `Planned length: ${duration(minutes)}`,
    reason: ({ reason }) => `Reason for the change: ${reason}`,
    seat: ({ seat }) => `Your seat: ${seat}`,
    voiceless: 'You are invited without a voice.',
    guest: 'You are invited in an advisory capacity.',
    agenda: 'Agenda:',
    your: ({ answer }) => `Your answer: ${answer}`,
  },
  withdrawal: {
    headline: ({ committee, day, isCancelled }) =>
      isCancelled
        ? `${committee} of ${englishDate(day)}: meeting cancelled`
        : `${committee} of ${englishDate(day)}: you are no longer expected`,
    reason: ({ reason }) => `Reason: ${reason}`,
    moved: ({ day }) => `The meeting has moved to ${englishDate(day)}.`,
  },
  event: { summary: ({ committee, agreement }) => `${committee} — CTG ${agreement}` },
  warnings: {
    afterTerm: ({ endsOn }) =>
      `The agreement ends on ${englishDate(endsOn)}: this meeting would be after it (art. 10).`,
    dayOff: 'That is not a working day.',
    schoolHoliday: ({ label }) => `School holidays: ${label}.`,
    shortDelay: ({ days, deadline }) =>
      `The notice of ${count(days, 'day')} can no longer be kept (last sending: ${englishDate(deadline)}).`,
    beforeTechnical: 'No technical committee prepares it this year before that date.',
  },
  missing: {
    review: ({ year }) => `Review ${year} not attached`,
    plan: ({ year }) => `Action plan ${year} not attached`,
  },
  answered: ({ reference, answer }) => `Answer recorded for ${reference}: ${answer}.`,
  ask: ({ answer }) => `Answer “${answer}”?`,
  mayChange: 'You may change your answer until the meeting, by the same buttons or links.',
  outsideText: ({ seat }) =>
    `The text gives this seat no representative (${seat}, annex 3); agreement of the parties is advised.`,
  outsideRoster: ({ name, coordinators }) =>
    `${name} is not in the roster: I cannot invite them, and their presence will count for no party. Tell them yourself, and ask the coordinator${coordinators.length > 0 ? ` (${coordinators.join(', ')})` : ''} to add them.`,
  preview: {
    recipients: ({ number, days }) => `${count(number, 'recipient')}, sent ${count(days, 'day')} ahead`,
    delayKept: ({ wanted }) => `notice of ${count(wanted, 'day')} kept`,
    delayBroken: ({ wanted, deadline }) =>
      `notice of ${count(wanted, 'day')} not kept (it had to be sent by ${englishDate(deadline)})`,
    bySlack: ({ number }) => `By Slack: ${number}`,
    byMail: ({ number }) => `By e-mail, with the calendar invitation: ${number}`,
    unreachable: ({ names }) => `Cannot be reached: ${names.join(', ')}. Tell them another way.`,
    vacant: ({ seats }) => `Vacant seats: ${seats.join('; ')}`,
    points: ({ number }) => count(number, { one: 'point on the agenda', other: 'points on the agenda' }),
    anyway: 'It can be sent all the same: that will be noted.',
  },
  proposed: ({ days }) =>
    `${pick(days.length, { one: 'Date that fits', other: 'Dates that fit' })}: ${days.map(englishDate).join(', ')}`,
  noProposal: 'No date fits both the notice and the period.',
};

function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

export const agenda: Catalogue['agenda'] = {
  ofSheet: ({ title }) => `Action sheet ${title}`,
  ofTasks: ({ title }) => `Tasks to follow up, minutes of ${title}`,
  ofDecision: ({ title }) => (isProposal(title) ? `Proposed decision ${title}` : `Follow-up of decision ${title}`),
  standing: {
    review: ({ year }) => `Review ${year - 1}`,
    plan: ({ year }) => `Action plan ${year}`,
    evaluation: () => 'Evaluation questions',
    innovation: () => 'Initiatives and innovative actions',
    rotation: () => 'Chair and secretariat: turns to come',
  },
  kinds: { INFORMATION: 'information', DISCUSSION: 'discussion', DECISION: 'decision' },
  title: ({ reference, committee }) => `Agenda — ${committee} (${reference})`,
  offices: ({ chair, secretariat }) => `Chair: ${chair ?? '—'} · Secretariat: ${secretariat ?? '—'}`,
  empty: 'Nothing on the agenda yet.',
  proposed: 'Proposed, awaiting an answer',
  proposedBy: ({ title, by }) => (by ? `${title} — proposed by ${by}` : title),
  papers: ({ papers }) => `papers: ${papers}`,
  add: 'Add a point',
  change: 'Change a point',
  propose: 'Propose a point',
  accept: 'Accept',
  proposeAgain: 'Propose another point',
  refuse: 'Refuse',
  proposedDone: ({ reference, chair }) =>
    `Point proposed for ${reference}. ${chair ? `The chair (${chair})` : 'The secretariat'} accepts or refuses it.`,
  waits: ({ committee }) =>
    `No meeting is planned (${committee}): the point waits for the next. It will then be accepted or refused, and you will know.`,
  accepted: ({ title }) => `Accepted: ${title}`,
  refused: ({ title }) => `Refused: ${title}`,
  late: 'added after the convocation',
  line: ({ position, title, kind, minutes, presenter }) =>
    `${position}. ${title} (${[kind, minutes ? `${minutes} min` : '', presenter ?? ''].filter(Boolean).join(', ')})`,
};
