import type { Catalogue } from '../catalogue.ts';

export const pages: Catalogue['pages'] = {
  failed: 'This link did not go through',
  typed: 'What you had written',
  required: 'What is marked with * is to be filled in.',
  refused: 'Nothing is saved yet: see what is pointed out below.',
  redrawn: 'Your choice changes what follows: read it again, then send.',
  coordination: ({ name, email }) => `Coordinator: ${email ? `${name}, ${email}` : name}.`,
  again: 'Refresh',
  search: 'Search',
  cut: 'The list is longer than what is shown. To find something else in it, write a word:',
};
