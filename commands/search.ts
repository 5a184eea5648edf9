import { searchAgreement } from '../src/domain/search/search-agreement.ts';
import type { Command } from '../src/slack/command.ts';
import { answer } from '../src/slack/reply.ts';
import { searchView } from '../src/slack/views/search-view.ts';

/** `/ctg recherche mots`: sheets, objectives, indicators, people, partners and documents, the nearest first. */
export const search: Command = {
  id: 'search',
  names: { fr: 'recherche', en: 'search' },
  aliases: ['rechercher', 'chercher', 'find'],
  async run({ viewer, t, deps, args }) {
    return answer(searchView(await searchAgreement(viewer, { words: args.words.join(' ') }, deps), t));
  },
};
