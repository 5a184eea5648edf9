import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { committees } from './committees.ts';
import { settings } from './settings.ts';

const plural = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

const away: Catalogue['dues']['away'] = ({ days }) => {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days > 0 ? `in ${days} days` : `${plural(-days, 'day', 'days')} ago`;
};

export const dues: Catalogue['dues'] = {
  title: 'Due dates',
  late: 'Late',
  toCome: 'To come',
  nothing: 'Nothing to report over this period.',
  range: ({ from, to }) => `from ${englishDate(from)} to ${englishDate(to)}`,
  reserved: ({ number }) =>
    number === 1
      ? '1 more, for the people of the roster only (art. 12).'
      : `${number} more, for the people of the roster only (art. 12).`,
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
    approval: 'minutes to approve',
    voice: 'decisions awaiting agreement',
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
        ? 'If the meeting took place, record it: /ctg calendar'
        : 'Once the meeting is held, the coordinator records it: /ctg calendar',
  },
  term: {
    headline: ({ months, days, on }) =>
      months > 0
        ? `The agreement ends in ${plural(months, 'month', 'months')}, on ${englishDate(on)}`
        : `The agreement ends on ${englishDate(on)} (${away({ days })})`,
    detail: ({ renewalMode, decided, missing }) =>
      renewalMode === 'EXPRESS'
        ? `Express renewal: ${decided.length}/${decided.length + missing.length} decisions. Missing: ${missing.join(', ')}.`
        : 'Tacit renewal: it goes on, unless somebody gives notice.',
  },
  mandates: {
    headline: ({ mandates, on, isPast }) =>
      isPast
        ? `${plural(mandates.length, 'mandate ended', 'mandates ended')} on ${englishDate(on)}, without a successor`
        : `${plural(mandates.length, 'mandate ends', 'mandates end')} on ${englishDate(on)}`,
    detail: ({ mandates }) =>
      `To renew: ${mandates.map(({ name, party, committee }) => `${name} (${party}, ${committee})`).join('; ')}. /ctg members`,
  },
  document: {
    headline: ({ title, months, on }) => `${title}: more than ${months} months old on ${englishDate(on)}`,
    detail: ({ dated, party }) =>
      `Dated ${englishDate(dated)}. Ask for an up-to-date version${party ? ` from ${party}` : ''}.`,
  },
  turn: {
    headline: ({ office, committee, from, to, on }) =>
      `${committees.offices[office]} (${committee}): from ${from} to ${to} on ${englishDate(on)}`,
    detail: () => 'On that day each side gets the list of what is open.',
  },
  meeting: {
    headline: ({ committee, on }) => `${committee}: meeting on ${englishDate(on)}`,
    detail: ({ place, reference }) => `${place ? `${place}. ` : ''}/ctg meeting ${reference}`,
  },
  answer: {
    headline: ({ committee, on }) => `${committee} of ${englishDate(on)}: your answer is awaited`,
    detail: ({ reference }) => `Present, remote, excused or represented: /ctg meeting ${reference}`,
  },
  point: {
    headline: ({ titles, on }) =>
      `${plural(titles.length, 'point proposed', 'points proposed')} for the meeting of ${englishDate(on)}`,
    detail: ({ titles, reference }) => `${titles.join('; ')}. To accept or refuse: /ctg agenda ${reference}`,
  },
  minutes: {
    headline: ({ committee, held, on }) =>
      `Minutes of the ${committee} of ${englishDate(held)}: to be circulated by ${englishDate(on)}`,
    detail: ({ reference }) => `/ctg minutes ${reference}`,
  },
  approval: {
    headline: ({ committee, held, number, party, on }) =>
      `Minutes of the ${committee} of ${englishDate(held)} (version ${number}): the agreement of ${party} is awaited by ${englishDate(on)}`,
    detail: ({ reference }) => `To approve, or to ask for a correction: /ctg minutes ${reference}`,
    byLink: 'The text stands behind each link.',
  },
  voice: {
    headline: ({ reference, committee, party, on }) =>
      `Decision ${reference} (${committee}): the agreement of ${party.shortName} is awaited by ${englishDate(on)}`,
    detail: ({ text, reference }) => `“${text}” — details and proof: /ctg decision ${reference}`,
    byLink: ({ text }) => `“${text}”`,
  },
  decision: {
    headline: ({ reference, committee, on, owner }) =>
      `Decision ${reference} (${committee}): to be done by ${englishDate(on)}, ${owner ?? 'nobody is responsible for it'}`,
    detail: ({ text, reference }) => `“${text}” — say where it stands: /ctg decision ${reference}`,
    byLink: ({ text }) => `“${text}”`,
  },
};

export const changes: Catalogue['changes'] = {
  'objective.corrected': ({ code, label }) => `Wording corrected: ${code} — ${label}`,
  'rotation.overridden': ({ party, reason }) => `A turn goes to ${party}: ${reason}`,
  'setting.changed': ({ key }) => `Rule changed: ${settings.keys[key]}`,
  'coordinator.appointed': ({ from }) => `New coordinator from ${englishDate(from)}`,
  'meeting.held': ({ committee, on, place }) => `${committee}: meeting held on ${englishDate(on)}, ${place}`,
  'meeting.struck': ({ committee, on, reason }) => `${committee}: meeting of ${englishDate(on)} struck out, ${reason}`,
  'meeting.offices': ({ committee, on, chair, secretariat, reason }) =>
    `${committee} of ${englishDate(on)}: chair ${chair ?? '—'}, secretariat ${secretariat ?? '—'}, ${reason ? `out of turn: ${reason}` : 'by the rotation'}`,
  'decision.adopted': ({ reference, committee }) =>
    `Decision ${reference} adopted (${committee}): /ctg decision ${reference}`,
  'renewal.recorded': ({ party, decidedOn }) => `Renewal: decision of ${party} on ${englishDate(decidedOn)}`,
};

export const notices: Catalogue['notices'] = {
  digest: ({ number }) => `${number} matters for you`,
  subject: ({ agreement, headline, others }) =>
    `CTG ${agreement}: ${headline}${others > 0 ? ` (and ${plural(others, 'more matter', 'more matters')})` : ''}`,
  greeting: ({ name }) => `Dear ${name},`,
  later: 'Later',
  never: 'Do not remind me of this',
  optOut: ({ kind }) => `No more reminders of this kind (${dues.kinds[kind]})`,
  choices: 'What to do with this reminder',
  footer: 'You get this message because you take part in this agreement. Your reminders: /ctg reminders',
  mailFooter: ({ agreement }) =>
    `You get this message because you take part in the territorial framework agreement ${agreement}. To reply to a person, write to the coordinator.`,
  handover: {
    headline: ({ office, committee, from, to, startsOn, isIncoming }) =>
      isIncoming
        ? `${committees.offices[office]} (${committee}): your turn, after ${from}, since ${englishDate(startsOn)}`
        : `${committees.offices[office]} (${committee}): your turn passed to ${to} on ${englishDate(startsOn)}`,
    detail: ({ duties }) => (duties.length > 0 ? 'What is open:' : 'Nothing is open for the next six months.'),
  },
  weekly: {
    headline: ({ since }) => `The agreement since ${englishDate(since)}`,
    changed: 'What changed',
    reserved: ({ number }) =>
      number === 1
        ? '1 change in the roster, for the parties only: /ctg members'
        : `${number} changes in the roster, for the parties only: /ctg members`,
    upcoming: 'What is to come',
    nothing: 'Nothing changed.',
    others: ({ number }) => `… and ${number} more: `,
    allChanges: ({ since }) => `/ctg changes ${since}`,
    allDues: '/ctg due',
  },
  away: {
    headline: ({ from, to, hours }) =>
      hours < 48
        ? `I was stopped for ${plural(hours, 'hour', 'hours')}: from ${from} to ${to}`
        : `I was stopped for ${Math.round(hours / 24)} days: from ${from} to ${to}`,
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
  ask: {
    later: 'Put this reminder off?',
    never: 'Not remind you of this any more?',
    optOut: 'No more reminders of this kind?',
  },
  confirm: 'Confirm',
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
