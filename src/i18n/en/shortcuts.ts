import type { Catalogue } from '../catalogue.ts';
import { plural } from '../plural.ts';

const { pick } = plural('en');

export const shortcuts: Catalogue['shortcuts'] = {
  menu: {
    put_on_agenda: {
      name: 'Put on the agenda',
      description: 'Proposes this message as a point of a meeting to come; the chair accepts or refuses it',
    },
    add_to_minutes: {
      name: 'Add to the minutes',
      description: 'Puts this message into the notes of a meeting; for the secretariat and the coordinator',
    },
    record_decision: {
      name: 'Record a decision',
      description: 'Copies this message and its thread into the register of decisions, and asks each party to agree',
    },
    create_sheet: {
      name: 'Create an action sheet',
      description: 'Makes this message the need of an action sheet; for the secretariat and the coordinator',
    },
  },
  help: ({ names }) => `In the “…” menu of a message, in threads too: ${names.join(', ')}.`,
  said: ({ name, at }) => `${name} (${at})`,
  unknownAuthor: 'Author unknown',
  note: ({ said, words }) => `${said}: ${words}`,
  quote: ({ words }) => `“${words}”`,
  files: ({ files }) => `${pick(files.length, 'File')}: ${files.join(', ')}`,
  noLink:
    'Slack gave me no link to this message, probably because I am not in this channel: only its author, its time and the extract are kept.',
  cut: 'This message is too long to be taken whole: its end is missing above.',
};
