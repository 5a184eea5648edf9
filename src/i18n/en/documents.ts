import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';

export const documents: Catalogue['documents'] = {
  title: 'Documents',
  count: ({ held, expected }) => `${held} held of ${expected} expected`,
  states: { HELD: 'held', TITLE_ONLY: 'title only, contents to be supplied', MISSING: 'file missing' },
  dated: ({ on }) => `dated ${englishDate(on)}`,
  old: 'to be updated: too old',
  alias: ({ names }) => `also: ${names.join(', ')}`,
  source: ({ source }) => `source: ${source}`,
  open: 'open',
  legal: 'Legal references of the agreement',
  note: ({ note }) => `Note: ${note}`,
};

export const fileDocument: Catalogue['forms']['fileDocument'] = {
  title: 'File a version',
  submit: 'File the document',
  before: ({ dated }) => `Current version: dated ${englishDate(dated)}.`,
  dated: 'Date of the document',
  url: 'Where to read it',
  urlHint: 'An https:// link that the parties can open.',
  source: 'Source (Art. 7)',
  done: ({ title, dated }) => `${title}: version of ${englishDate(dated)} filed in the register.`,
};
