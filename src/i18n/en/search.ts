import type { Catalogue } from '../catalogue.ts';

export const search: Catalogue['search'] = {
  title: ({ words }) => `Search: ${words}`,
  nothing:
    'Nothing answers to these words. Try a single word, or one near it; decisions are looked for in their register.',
  kinds: {
    sheet: 'sheet',
    objective: 'objective',
    indicator: 'indicator',
    person: 'person',
    partner: 'partner',
    document: 'document',
  },
};
