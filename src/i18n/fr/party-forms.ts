import type { Article, PartyName } from '../../domain/text/party-name.ts';
import { partyWords } from '../party-words.ts';

const { of, the, to } = partyWords('fr');

/** The form of the articles that stand before names. */
export const partyForms = {
  changeArticles: {
    title: 'Article d’une partie',
    submit: 'Changer l’article',
    article: (p: { name: string }) => `Article devant « ${p.name} »`,
    articles: {
      MASCULINE: 'le',
      FEMININE: 'la',
      ELIDED: 'l’',
      PLURAL: 'les',
      NONE: 'sans article',
    } satisfies Record<Article, string>,
    use: 'Il sert dans les phrases : « le compte rendu de la Ville ». Les listes et les tableaux gardent le nom seul.',
    done: (p: { names: PartyName[] }) =>
      `Dans les phrases : ${p.names.map((name) => `${the(name)}, ${of(name)}, ${to(name)}`).join(' ; ')}.`,
  },
};
