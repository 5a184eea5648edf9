import { summarizeAgreement } from '../src/domain/agreement/summarize-agreement.ts';
import { type Command, usageError } from '../src/slack/command.ts';
import { answer } from '../src/slack/reply.ts';
import { summaryView } from '../src/slack/views/summary-view.ts';

/** `/ctg` alone (A1-1). */
export const home: Command = {
  id: 'home',
  names: { fr: '', en: '' },
  aliases: ['accueil', 'home', 'resume', 'summary'],
  async run({ viewer, t, deps, args }) {
    if (args.words.length > 0) throw usageError(t, 'home');
    return answer(summaryView(await summarizeAgreement(viewer, deps), t));
  },
};
