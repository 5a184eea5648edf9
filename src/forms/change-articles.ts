import { z } from 'zod';
import { changeArticles } from '../domain/parties/change-articles.ts';
import { listParties } from '../domain/parties/list-parties.ts';
import { partyRights } from '../domain/parties/rights.ts';
import { Article } from '../domain/text/party-name.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { UserError } from '../errors.ts';
import { defineForm } from './define-form.ts';
import { choiceField, groupField, remarkField } from './fields.ts';
import { say } from './passage.ts';

/** Chooses the article that French puts before a party's name, and before those of the bodies that act for it. */
export const changeArticlesForm = defineForm({
  id: 'change-articles',
  args: z.object({ party: z.string() }),

  async open({ viewer, args, deps, t }) {
    await requireRight(viewer, partyRights.changeArticles);
    const party = (await listParties(viewer, {}, deps)).find(({ code }) => code === args.party);
    if (!party) throw new UserError('gone');
    const words = t.forms.changeArticles;
    const options = Object.values(Article).map((value) => ({ text: words.articles[value], value }));
    const choice = (name: string, article: Article) =>
      choiceField({ label: words.article({ name }), options, initial: article });
    return {
      title: words.title,
      submit: words.submit,
      edits: { entity: 'Party', id: party.id },
      fields: {
        article: choice(party.shortName, party.article),
        body: groupField(
          Object.fromEntries(party.subOrganisations.map(({ code, name, article }) => [code, choice(name, article)])),
        ),
        use: remarkField(words.use),
      },
    };
  },

  async submit({ viewer, args, deps, t }, { article, body }) {
    const input = { party: args.party, article, bodies: body };
    return say(t.forms.changeArticles.done(await changeArticles(viewer, input, deps)));
  },
});
