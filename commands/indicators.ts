import { listIndicators } from '../src/domain/indicators/list-indicators.ts';
import { withVerbs } from '../src/slack/command.ts';
import { answer, openForm } from '../src/slack/reply.ts';
import { ADDING } from '../src/slack/verbs.ts';
import { indicatorsView } from '../src/slack/views/indicators-view.ts';

/** `/ctg indicateurs [mots] [objectif:O1] [fiche:FA-03]` (A9-3). */
export const indicators = withVerbs({
  id: 'indicators',
  names: { fr: 'indicateurs', en: 'indicators' },
  aliases: [],
  verbs: { new: ADDING },
  options: { objective: ['objectif', 'objective'], sheet: ['fiche', 'action', 'sheet'] },
  async run({ viewer, t, deps, args: { verb, words, options } }) {
    const agreement = viewer.agreement.code;
    if (verb === 'new') return openForm('create-indicator', { agreement });
    const found = await listIndicators(viewer, { words: words.join(' '), ...options }, deps);
    return answer(indicatorsView(found, { agreement }, t));
  },
});
