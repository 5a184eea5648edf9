import { z } from 'zod';
import { changeDecision } from '../domain/decisions/change-decision.ts';
import { describeDecision } from '../domain/decisions/describe-decision.ts';
import { listDecisionChoices } from '../domain/decisions/list-decision-choices.ts';
import { detailFields, readDetails } from './decision-fields.ts';
import { defineForm } from './define-form.ts';
import { say } from './passage.ts';

/** Changes what of a decision is not its text. */
export const changeDecisionForm = defineForm({
  id: 'change-decision',
  args: z.object({ decision: z.string() }),

  async open({ viewer, args, deps, t }) {
    const choices = await listDecisionChoices(viewer, deps);
    const { decision } = await describeDecision(viewer, { reference: args.decision }, deps);
    const { title, submit } = t.forms.changeDecision;
    return {
      title,
      submit,
      intro: say(t.decisions.quote({ text: decision.text })),
      edits: { entity: 'Decision', id: decision.id },
      fields: detailFields(choices, decision, t),
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = { reference: args.decision, ...readDetails(values) };
    return say(t.forms.changeDecision.done(await changeDecision(viewer, input, deps)));
  },
});
