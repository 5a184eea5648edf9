import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';

const { count } = plural('en');

const countedDays = {
  clear: { one: 'clear day', other: 'clear days' },
  calendar: { one: 'calendar day', other: 'calendar days' },
};

export const papers: Catalogue['papers'] = {
  minutes: 'Minutes',
  agenda: 'Agenda',
  sheet: 'Attendance sheet',
  convocation: 'Convocation',
  draft: 'DRAFT',
  cancelled: 'MEETING CANCELLED',
  footer: ({ agreement, reference }) => `Territorial framework agreement ${agreement} — ${reference}`,
  page: ({ page, pages }) => `Page ${page} of ${pages}`,
  author: 'ctg-bot',
  present: 'Participants',
  columns: { name: 'Name', office: 'Office', party: 'Party', signature: 'Signature' },
  presenceColumns: { presence: 'Attendance', party: 'Party', names: 'Names' },
  points: 'Points',
  decisions: 'Decision log',
  decisionColumns: { text: 'Decision or thing to do', owner: 'Owner', dueOn: 'Due on' },
  noDecision: 'No decision.',
  sources: 'Sources (art. 7): those that the points mention; to be completed where a figure has none.',
  signatures: 'Signatures',
  chair: 'The chair',
  secretary: 'The secretariat',
  version: ({ number, hash }) => `Version ${number}, fingerprint ${hash.slice(0, 16)}`,
  onDate: ({ on }) => englishDate(on),
  convening: {
    by: ({ chair, secretariat }) => {
      const offices = [chair ? `the chair (${chair})` : '', secretariat ? `the secretariat (${secretariat})` : ''];
      return `Meeting convened by ${offices.filter(Boolean).join(' and ') || 'the coordination'}.`;
    },
    replaces: ({ reason }) =>
      `This convocation replaces the former one.${reason ? ` Reason for the change: ${reason}` : ''}`,
    noAgenda: 'The agenda is not drawn up yet.',
    answer: 'Answering',
    ways: [
      'By the buttons of the message received in Slack, or by the links of the e-mail: present, remote, excused, or represented by somebody.',
      'Whoever cannot come says who holds their place: that person is invited at once.',
      'The answer may change until the meeting.',
    ],
    rules: 'Notice and attendance',
    delay: ({ days, counting }) => `Notice: ${count(days, countedDays[counting])}.`,
    sent: ({ on, deadline, isKept }) =>
      `Sent on ${englishDate(on)}, due by ${englishDate(deadline)}: notice ${isKept ? 'kept' : 'not kept'}.`,
    notSent: ({ deadline }) => `Not sent yet; to be sent by ${englishDate(deadline)}.`,
    eachParty: 'At least one person is expected for each party; else decisions are to be confirmed.',
  },
  files: {
    word: 'Word',
    pdf: 'PDF',
    convocation: 'Convocation and agenda (PDF)',
    ofKind: ({ kind, format }) => `${kind} (${format})`,
    session: 'Session file (ZIP)',
    attached: 'The convocation and its agenda are attached, to print (PDF).',
    sent: ({ name }) => `The file “${name}” is in our direct messages.`,
    notGranted: 'I may not put files here: whoever runs the bot adds files:write.',
  },
};
