import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';

const { count } = plural('en');

export const calendar: Catalogue['calendar'] = {
  title: ({ year }) => (year ? `Calendar ${year}` : 'Calendar of the agreement'),
  columns: { period: 'Period', state: 'State', detail: 'Meeting' },
  states: {
    waived: 'excused',
    held: 'held',
    planned: 'planned',
    toRecord: 'to confirm',
    toPlan: 'to plan',
    missed: 'missed',
  },
  heldOn: ({ on, place }) => `${englishDate(on)}, ${place}`,
  until: ({ endsOn }) => `to be held by ${englishDate(endsOn)}`,
  closed: ({ endsOn }) => `period closed on ${englishDate(endsOn)}`,
  tooShort: 'too few days in force',
  none: ({ years }) => `No period in that year. Years of the agreement: ${years.join(', ')}.`,
  record: 'Record a meeting held',
  strike: 'Strike out a meeting',
};

export const status: Catalogue['status'] = {
  title: 'State of the bot',
  version: 'Version',
  lastTick: 'Last round',
  never: 'never',
  minutesAgo: ({ minutes }) => (minutes < 1 ? 'just now' : `${minutes} min ago`),
  mail: 'E-mail',
  mailOn: 'configured',
  mailOff: 'not configured (SMTP_URL): people without a Slack account get nothing',
  month: 'Over 30 days',
  counts: ({ sent, skipped, failed, pending }) =>
    `${sent} sent, ${skipped} no longer needed, ${failed} failed; ${pending} to come`,
  next: 'Next messages',
  nothing: 'none',
  failed: 'Recent failures',
  unreachable: 'People who cannot be reached',
  reasons: {
    noAddress: 'neither Slack account nor address',
    noMailServer: 'address known, but no mail server',
    noRoute: 'neither Slack account nor address',
    outcomeUnknown: 'nobody knows whether the message arrived: it was not repeated',
    quietHours: 'waits for working hours',
    oneDigestADay: 'waits for the next day’s message',
    pace: 'waits for its turn',
    channel_not_found: 'channel not found, or the bot is not in it: /invite @ctg',
    not_in_channel: 'the bot is not in this channel: /invite @ctg',
    is_archived: 'archived channel',
    user_not_found: 'Slack account not found',
    user_disabled: 'Slack account closed',
  },
  kinds: {
    due: 'reminder',
    lapsed: 'date that has passed',
    ended: 'outcome of a request',
    escalation: 'passed on to the secretariat',
    handover: 'handover',
    chase: 'status asked of a lead',
    'chase-silent': 'sheets without an answer',
    'sheet-news': 'sheet not as on the agenda',
    weekly: 'Monday’s letter',
    away: 'absence of the bot',
    undelivered: 'message that did not arrive',
    convocation: 'convocation',
    withdrawal: 'convocation taken back',
    'meeting-card': 'card of a meeting',
    'meeting-off': 'cancellation of a meeting',
    'answers-state': 'state of the answers',
    'decision-card': 'card of a decision',
    'decision-asked': 'agreement asked',
    'decision-adopted': 'decision adopted',
    minutes: 'minutes',
    poll: 'poll of dates',
    'poll-over': 'end of a poll',
    'point-judged': 'what became of a point',
  },
  resendConfirm: {
    title: 'Send this message again?',
    text: 'Nobody knows whether it arrived: look into the conversation first. If it is there, it will be read twice.',
    yes: 'Send again',
    no: 'Do not send',
  },
  resent:
    'The message goes out once more: within the minute, or at the next working hour. What was settled since is not said.',
  line: ({ what, to }) => `${what} → ${to}`,
};

export const reminders: Catalogue['reminders'] = {
  title: 'My reminders',
  reachedBy: 'I tell you',
  reach: { SLACK: 'by Slack', EMAIL: 'by e-mail' },
  nowhere: 'I cannot: neither Slack account nor address known',
  wanted: 'Of what',
  refused: 'You set aside',
  everything: 'of everything that concerns you',
  silenced: ({ number }) => `${count(number, 'matter')} that you silenced`,
  once: 'One message a day at most, on a working day, between 8 a.m. and 7 p.m.',
  change: 'Change',
};
