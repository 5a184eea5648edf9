import { describeObjective } from '../src/domain/plan/describe-objective.ts';
import { listObjectives, searchObjectives } from '../src/domain/plan/list-objectives.ts';
import { UserError } from '../src/errors.ts';
import type { Command } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer } from '../src/slack/reply.ts';
import { objectivesView, objectiveView } from '../src/slack/views/objectives-view.ts';

/** `/ctg objectifs [code | mots]` (A4-1, A4-2, A11-2). */
export const objectives: Command = {
  id: 'objectives',
  names: { fr: 'objectifs', en: 'objectives' },
  aliases: ['objectif', 'objective'],
  async run({ viewer, t, deps, args }) {
    // The detail always shows the history: asking for it by name is understood, and changes nothing.
    const asked = args.words.filter((word) => !matchWord(word, { history: ['historique', 'history'] }));
    const [code, ...others] = asked;
    if (!code) return answer(objectivesView(await listObjectives(viewer, deps), null, t));

    const detail = others.length === 0 ? await describeObjective(viewer, { code }, deps) : null;
    if (detail) return answer(objectiveView(detail, viewer.agreement.code, t));

    const words = asked.join(' ');
    const found = searchObjectives(await listObjectives(viewer, deps), words);
    if (found.length === 0) throw new UserError('objectiveUnknown', { given: words });
    return answer(objectivesView(found, words, t));
  },
};
