import type { Catalogue } from '../catalogue.ts';
import type { partyForms as french } from '../fr/party-forms.ts';
import { partyWords } from '../party-words.ts';

// What French makes of an article is shown in French: English has none before these names.
const { of, the, to } = partyWords('fr');

export const partyForms: Pick<Catalogue['forms'], keyof typeof french> = {
  changeArticles: {
    title: 'Article of a party',
    submit: 'Change the article',
    article: ({ name }) => `French article before “${name}”`,
    articles: { MASCULINE: 'le', FEMININE: 'la', ELIDED: 'l’', PLURAL: 'les', NONE: 'no article' },
    use: 'It is used in French sentences: “le compte rendu de la Ville”. Lists and tables keep the bare name.',
    done: ({ names }) =>
      `In French sentences: ${names.map((name) => `${the(name)}, ${of(name)}, ${to(name)}`).join('; ')}.`,
  },
};
