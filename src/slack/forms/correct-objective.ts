import { requireCoordinator } from '../../domain/people/access.ts';
import { correctObjective } from '../../domain/plan/correct-objective.ts';
import { describeObjective } from '../../domain/plan/describe-objective.ts';
import { UserError } from '../../errors.ts';
import { context } from '../views/blocks.ts';
import { textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Corrects a slip in an objective's wording; anything more is an amendment (Art. 11). */
export const correctObjectiveForm: Form = {
  id: 'correct-objective',

  async open({ viewer, args, deps, t }) {
    requireCoordinator(viewer);
    const objective = await describeObjective(viewer, { code: args.code ?? '' }, deps);
    if (!objective) throw new UserError('objectiveUnknown', { given: args.code ?? '' });
    const words = t.forms.correctObjective;
    return {
      title: words.title,
      blocks: [
        context(words.note),
        textInput({ name: 'label', label: words.label, initial: objective.label, isLong: true, most: 1000 }),
        textInput({ name: 'reason', label: words.reason, most: 500 }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const code = args.code ?? '';
    await correctObjective(viewer, { code, label: values.text('label'), reason: values.text('reason') }, deps);
    return lines(t.forms.correctObjective.done({ code }));
  },
};
