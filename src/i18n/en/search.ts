import type { Catalogue } from '../catalogue.ts';

export const search: Catalogue['search'] = {
  title: ({ words }) => `Search: ${words}`,
  nothing:
    'Nothing answers to these words. Try a single word, or one near it; decisions are looked for by /ctg decisions and the words.',
  kinds: {
    sheet: 'sheet',
    objective: 'objective',
    indicator: 'indicator',
    person: 'person',
    partner: 'partner',
    document: 'document',
  },
  open: {
    sheet: ({ reference }) => `/ctg sheet ${reference}`,
    objective: ({ reference }) => `/ctg objective ${reference}`,
    indicator: ({ reference }) => `/ctg indicator ${reference}`,
    person: () => '/ctg members',
    partner: ({ reference }) => `/ctg partners ${reference}`,
    document: ({ reference }) => `/ctg documents ${reference}`,
  },
};
