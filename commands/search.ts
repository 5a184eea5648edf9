import { searchAgreement } from '../src/domain/search/search-agreement.ts';
import { answering } from '../src/slack/answering.ts';
import { searchView } from '../src/slack/views/search-view.ts';

/** `/ctg recherche mots`: sheets, objectives, indicators, people, partners and documents, the nearest first. */
export const search = answering(
  {
    id: 'search',
    names: { fr: 'recherche', en: 'search' },
    aliases: ['rechercher', 'chercher', 'find'],
    takes: 'words',
  },
  ({ viewer, words, deps }) => searchAgreement(viewer, { words }, deps),
  (found, { viewer, t }) => searchView(found, { agreement: viewer.agreement.code }, t),
);
