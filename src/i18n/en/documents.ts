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
