import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { partyWords } from '../party-words.ts';
import { plural } from '../plural.ts';
import { committees } from './committees.ts';
import { dues } from './dues.ts';

const { count } = plural('en');
const { the, to: toParty } = partyWords('en');

export const notices: Catalogue['notices'] = {
  digest: ({ number }) => `${count(number, 'matter')} for you`,
  subject: ({ agreement, headline, others }) =>
    `CTG ${agreement}: ${headline}${others > 0 ? ` (and ${count(others, 'more matter')})` : ''}`,
  greeting: ({ name }) => `Dear ${name},`,
  optOut: ({ kind }) => `No more reminders of this kind (${dues.kinds[kind]})`,
  footer: 'You get this message because you take part in this agreement. Your reminders: /ctg reminders',
  mailFooter: ({ agreement }) =>
    `You get this message because you take part in the territorial framework agreement ${agreement}. To reply to a person, write to the coordinator.`,
  handover: {
    headline: ({ office, committee, from, to, startsOn, isIncoming }) =>
      isIncoming
        ? `${committees.offices[office]} (${committee}): your turn, after ${the(from)}, since ${englishDate(startsOn)}`
        : `${committees.offices[office]} (${committee}): your turn passed ${toParty(to)} on ${englishDate(startsOn)}`,
    detail: ({ duties }) => (duties.length > 0 ? 'What is open:' : 'Nothing is open for the next six months.'),
  },
  weekly: {
    headline: ({ since }) => `The agreement since ${englishDate(since)}`,
    changed: 'What changed',
    reserved: ({ number }) => `${count(number, 'change')} in the roster, for the parties only: /ctg members`,
    upcoming: 'What is to come',
    nothing: 'Nothing changed.',
    others: ({ number }) => `… and ${number} more: `,
    allChanges: ({ since }) => `/ctg changes ${since}`,
    allDues: '/ctg due',
  },
  away: {
    headline: ({ from, to, hours }) =>
      hours < 48
        ? `I was stopped for ${count(hours, 'hour')}: from ${from} to ${to}`
        : `I was stopped for ${count(Math.round(hours / 24), 'day')}: from ${from} to ${to}`,
    detail: 'What should have been said meanwhile is said now, once. Details: /ctg status',
  },
  escalation: {
    headline: ({ person, why }) =>
      why === 'muted'
        ? `${person} no longer wants to be reminded of this`
        : `${person} has had every reminder there is, without effect`,
  },
  pointJudged: {
    headline: ({ committee, day, isAccepted }) =>
      `${committee} on ${englishDate(day)}: your point ${isAccepted ? 'is on the agenda' : 'was not accepted'}`,
    title: ({ title }) => `“${title}”`,
    reason: ({ reason }) => `Reason: ${reason}`,
    accepted: ({ reference }) => `The agenda: /ctg agenda ${reference}`,
  },
  undelivered: {
    headline: ({ name }) => `${name}: my messages do not arrive`,
    detail: 'Why: /ctg status. Check the Slack account or the address: /ctg links',
  },
  answered: 'Noted',
  settled: 'This has been settled since.',
  snoozed: ({ day }) =>
    day
      ? `Understood. I will remind you on ${englishDate(day)}.`
      : 'That is settled already: I will not bring it up again.',
  muted: 'Understood. I will not remind you of this any more; the secretariat is told.',
  optedOut: ({ kind }) =>
    `Understood. No more reminders of this kind: ${dues.kinds[kind]}. To take that back: /ctg reminders`,
};
