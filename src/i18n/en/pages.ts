import type { Catalogue } from '../catalogue.ts';

export const pages: Catalogue['pages'] = {
  failed: 'This link did not go through',
  typed: 'What you had written',
};
