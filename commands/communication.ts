import { listDecisions } from '../src/domain/decisions/list-decisions.ts';
import { usageError, withVerbs } from '../src/slack/command.ts';
import { answer, askParties } from '../src/slack/reply.ts';
import { ADDING, PROPOSING } from '../src/slack/verbs.ts';
import { communicationsView } from '../src/slack/views/communications-view.ts';

/** `/ctg communication [nouvelle "intitulé"]` (A8-1): what the parties publish together, and whether they may. */
export const communication = withVerbs({
  id: 'communication',
  names: { fr: 'communication', en: 'communication' },
  aliases: ['communications', 'comm', 'com'],
  verbs: { new: [...ADDING, ...PROPOSING] },
  async run({ viewer, t, deps, args: { verb, words } }) {
    const title = words.join(' ').trim();
    if (verb === 'new' && title !== '') return askParties('communication', { title }, viewer.agreement.code);
    if (verb || title !== '') throw usageError(t, 'communication');
    return answer(communicationsView(await listDecisions(viewer, { kind: 'COMMUNICATION' }, deps), t));
  },
});
