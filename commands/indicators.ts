import { listIndicators } from '../src/domain/indicators/list-indicators.ts';
import type { Command } from '../src/slack/command.ts';
import { answer } from '../src/slack/reply.ts';
import { indicatorsView } from '../src/slack/views/indicators-view.ts';

/** `/ctg indicateurs [mots] [objectif:O1] [fiche:FA-03]` (A9-3). */
export const indicators: Command = {
  id: 'indicators',
  names: { fr: 'indicateurs', en: 'indicators' },
  aliases: [],
  options: { objective: ['objectif', 'objective'], sheet: ['fiche', 'action', 'sheet'] },
  async run({ viewer, t, deps, args: { words, options } }) {
    const { objective, sheet } = options;
    const found = await listIndicators(viewer, { words: words.join(' '), objective, sheet }, deps);
    return answer(indicatorsView(found, { agreement: viewer.agreement.code }, t));
  },
};
