import { z } from 'zod';
import { correctObjective } from '../domain/plan/correct-objective.ts';
import { describeObjective } from '../domain/plan/describe-objective.ts';
import { planRights } from '../domain/plan/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { UserError } from '../errors.ts';
import { defineForm } from './define-form.ts';
import { longTextField, textField } from './fields.ts';
import { remark, say } from './passage.ts';

/** Corrects a slip in an objective's wording; anything more is an amendment (Art. 11). */
export const correctObjectiveForm = defineForm({
  id: 'correct-objective',
  args: z.object({ code: z.string() }),

  async open({ viewer, args: { code }, deps, t }) {
    await requireRight(viewer, planRights.correctObjective);
    const objective = await describeObjective(viewer, { code }, deps);
    if (!objective) throw new UserError('objectiveUnknown', { given: code });
    const words = t.forms.correctObjective;
    return {
      title: words.title,
      submit: words.submit,
      intro: remark(words.note),
      edits: { entity: 'Objective', id: objective.id },
      fields: {
        label: longTextField({ label: words.label, initial: objective.label, most: 1000 }),
        reason: textField({ label: words.reason, most: 500 }),
      },
    };
  },

  async submit({ viewer, args: { code }, deps, t }, { label, reason }) {
    await correctObjective(viewer, { code, label, reason }, deps);
    return say(t.forms.correctObjective.done({ code }));
  },
});
