import { z } from 'zod';
import { listAsked, previewAsking } from '../domain/decisions/preview-asking.ts';
import { askingPassages } from '../presenters/asking-presenter.ts';
import { askedParties } from './asked-parties.ts';
import { defineForm } from './define-form.ts';
import { oneSentence } from './one-sentence.ts';
import { list } from './passage.ts';
import { PROPOSAL_IDS, proposals } from './proposals/index.ts';

/** Shows what the parties would be asked, who would be written to and how; sending it does it. */
export const askPartiesForm = defineForm({
  id: 'ask-parties',
  // What else was typed is each proposal's own to read.
  args: z.object({ what: z.enum(PROPOSAL_IDS) }).catchall(z.string()),

  async open(call) {
    const { viewer, args, deps, bot, t } = call;
    const { draft, remarks = [] } = await oneSentence(proposals[args.what].draft(call));
    const preview = await previewAsking(viewer, draft, bot, deps);
    return {
      title: t.asking.title,
      submit: t.asking.submit(preview),
      intro: [...list(...remarks), ...askingPassages(preview, t)],
      fields: {},
    };
  },

  async submit(call) {
    const { viewer, args, deps, bot, t } = call;
    const asked = await listAsked(viewer, bot, deps);
    return askedParties(await oneSentence(proposals[args.what].propose(call)), asked, t);
  },
});
