import { listIndicators } from '../src/domain/indicators/list-indicators.ts';
import { answering } from '../src/slack/answering.ts';
import { indicatorsView } from '../src/slack/views/indicators-view.ts';

/** `/ctg indicateurs [mots] [objectif:O1] [fiche:FA-03]` (A9-3). */
export const indicators = answering(
  {
    id: 'indicators',
    names: { fr: 'indicateurs', en: 'indicators' },
    aliases: [],
    options: { objective: ['objectif', 'objective'], sheet: ['fiche', 'action', 'sheet'] },
    takes: 'words',
  },
  ({ viewer, words, args, deps }) => listIndicators(viewer, { words, ...args.options }, deps),
  (found, { viewer, t }) => indicatorsView(found, { agreement: viewer.agreement.code }, t),
);
