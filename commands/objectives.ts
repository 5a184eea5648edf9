import { describeObjective } from '../src/domain/plan/describe-objective.ts';
import { listObjectives, searchObjectives } from '../src/domain/plan/list-objectives.ts';
import { UserError } from '../src/errors.ts';
import { withVerbs } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, askParties } from '../src/slack/reply.ts';
import { objectivesView, objectiveView } from '../src/slack/views/objectives-view.ts';

/** `/ctg objectifs [code | mots | valider [codes]]` (A4-1, A4-2, A11-2, X3-6). */
export const objectives = withVerbs({
  id: 'objectives',
  names: { fr: 'objectifs', en: 'objectives' },
  aliases: ['objectif', 'objective'],
  verbs: { validate: ['valider', 'validate'] },
  async run({ viewer, t, deps, args }) {
    // « O1, O2 » or « O1 O2 »: those; nothing: every strategic one.
    if (args.verb === 'validate')
      return askParties('validation', { codes: args.words.join(' ') }, viewer.agreement.code);
    // The detail always shows the history: asking for it by name is understood, and changes nothing.
    const asked = args.words.filter((word) => !matchWord(word, { history: ['historique', 'history'] }));
    const [code, ...others] = asked;
    if (!code) return answer(objectivesView(await listObjectives(viewer, deps), null, t));

    const place = { agreement: viewer.agreement.code, today: viewer.today };
    const detail = others.length === 0 ? await describeObjective(viewer, { code }, deps) : null;
    if (detail) return answer(objectiveView(detail, place, t));

    const words = asked.join(' ');
    const found = searchObjectives(await listObjectives(viewer, deps), words);
    if (found.length === 0) throw new UserError('objectiveUnknown', { given: words });
    return answer(objectivesView(found, words, t));
  },
});
