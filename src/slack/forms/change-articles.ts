import { bodyField, changeArticles } from '../../domain/parties/change-articles.ts';
import { listParties } from '../../domain/parties/list-parties.ts';
import { Article } from '../../domain/parties/party-name.ts';
import { requireCoordinator } from '../../domain/people/access.ts';
import { UserError } from '../../errors.ts';
import { context } from '../views/blocks.ts';
import { selectInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Chooses the article that French puts before a party's name, and before those of the bodies that act for it. */
export const changeArticlesForm: Form = {
  id: 'change-articles',

  async open({ viewer, args, deps, t }) {
    requireCoordinator(viewer);
    const party = (await listParties(viewer, {}, deps)).find(({ code }) => code === args.party);
    if (!party) throw new UserError('gone');
    const words = t.forms.changeArticles;
    const options = Object.values(Article).map((value) => ({ text: words.articles[value], value }));
    const choice = (name: string, { of, article }: { of: string; article: Article }) =>
      selectInput({ name, label: words.article({ name: of }), options, initial: article });
    return {
      title: words.title,
      blocks: [
        choice('article', { of: party.shortName, article: party.article }),
        ...party.subOrganisations.map(({ code, name, article }) => choice(bodyField(code), { of: name, article })),
        context(words.use),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const first = bodyField('');
    const bodies = values.named(first).map((field) => [field.slice(first.length), values.text(field)]);
    const input = { party: args.party ?? '', article: values.text('article'), bodies: Object.fromEntries(bodies) };
    return lines(t.forms.changeArticles.done(await changeArticles(viewer, input, deps)));
  },
};
