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
  footer: 'You get this message because you take part in this agreement.',
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
    reserved: ({ number }) => `${count(number, { one: 'other change', other: 'other changes' })}, for the parties only`,
    upcoming: 'What is to come',
    nothing: 'Nothing changed.',
    others: ({ number }) => `… and ${number} more`,
  },
  away: {
    headline: ({ from, to, hours }) =>
      hours < 48
        ? `I was stopped for ${count(hours, 'hour')}: from ${from} to ${to}`
        : `I was stopped for ${count(Math.round(hours / 24), 'day')}: from ${from} to ${to}`,
    detail: 'Delayed messages have now been sent.',
  },
  escalation: {
    headline: ({ person, why }) =>
      why === 'muted'
        ? `${person} no longer wants to be reminded of this`
        : `${person} has had every reminder there is, without effect`,
  },
  lapsed: {
    headline: ({ headline }) => `Late: ${headline}`,
  },
  pointJudged: {
    headline: ({ committee, day, isAccepted }) =>
      `${committee} on ${englishDate(day)}: your point ${isAccepted ? 'is on the agenda' : 'was not accepted'}`,
    title: ({ title }) => `“${title}”`,
    reason: ({ reason }) => `Reason: ${reason}`,
  },
  undelivered: {
    headline: ({ name }) => `${name}: my messages do not arrive`,
    detail: 'Check their Slack account or their address; why is in the state of the service.',
  },
  answered: 'Noted',
  settled: 'This has been settled since.',
  snoozed: ({ day }) =>
    day
      ? `Understood. I will remind you on ${englishDate(day)}.`
      : 'That is settled already: I will not bring it up again.',
  muted: 'Understood. I will not remind you of this any more; the secretariat is told.',
  optedOut: ({ kind }) =>
    `Understood. No more reminders of this kind: ${dues.kinds[kind]}. You can change that in your reminders.`,
};
