import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';

export const papers: Catalogue['papers'] = {
  minutes: 'Minutes',
  agenda: 'Agenda',
  sheet: 'Attendance sheet',
  draft: 'DRAFT',
  footer: ({ agreement, reference }) => `Territorial framework agreement ${agreement} — ${reference}`,
  page: ({ page, pages }) => `Page ${page} of ${pages}`,
  author: 'ctg-bot',
  present: 'Participants',
  columns: { name: 'Name', office: 'Office', party: 'Party', signature: 'Signature' },
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
  files: {
    word: 'Word',
    pdf: 'PDF',
    session: 'Session file (ZIP)',
    sent: ({ name }) => `The file “${name}” is in our direct messages.`,
    notGranted: 'I may not put files here: whoever runs the bot adds files:write.',
  },
};
