import { offerAnswer } from '../src/acts/offers/offer.ts';
import { describeObjective } from '../src/domain/plan/describe-objective.ts';
import { listObjectives, searchObjectives } from '../src/domain/plan/list-objectives.ts';
import { proposeValidation } from '../src/domain/plan/propose-validation.ts';
import { UserError } from '../src/errors.ts';
import { validationText } from '../src/presenters/validation-presenter.ts';
import type { Command, CommandCall } from '../src/slack/command.ts';
import { matchWord } from '../src/slack/match-word.ts';
import { answer, confirmation, type Reply } from '../src/slack/reply.ts';
import { actRows } from '../src/slack/views/act-button.ts';
import { objectivesView, objectiveView } from '../src/slack/views/objectives-view.ts';
import { lines } from '../src/slack/views/rich-text.ts';

/** `/ctg objectifs [code | mots | valider [codes]]` (A4-1, A4-2, A11-2, X3-6). */
export const objectives: Command = {
  id: 'objectives',
  names: { fr: 'objectifs', en: 'objectives' },
  aliases: ['objectif', 'objective'],
  async run(call) {
    const { viewer, t, deps, args } = call;
    const [verb = '', ...codes] = args.words;
    if (matchWord(verb, { validate: ['valider', 'validate'] })) return validate(call, codes);
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
};

/** « O1, O2 » or « O1 O2 »: those; nothing: every strategic one. */
async function validate({ viewer, t, deps }: CommandCall, typed: string[]): Promise<Reply> {
  const codes = typed.flatMap((word) => word.split(',')).filter((word) => word !== '');
  const proposed = await proposeValidation(viewer, { codes }, validationText(viewer.agreement.language), deps);
  return confirmation([
    ...lines(t.plan.validationRecorded(proposed)),
    ...actRows([offerAnswer('decision', proposed.reference, t)], viewer.agreement.code),
  ]);
}
