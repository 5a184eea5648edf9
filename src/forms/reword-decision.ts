import { z } from 'zod';
import { amendDecision } from '../domain/decisions/amend-decision.ts';
import { describeDecision } from '../domain/decisions/describe-decision.ts';
import { MOST_TEXT } from '../domain/decisions/read-decision-input.ts';
import { decisionRights } from '../domain/decisions/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { defineForm } from './define-form.ts';
import { longTextField, textField } from './fields.ts';
import { say } from './passage.ts';

/** Gives a proposed decision another wording, for which each party is asked anew. */
export const rewordDecisionForm = defineForm({
  id: 'reword-decision',
  args: z.object({ decision: z.string() }),

  async open({ viewer, args, deps, t }) {
    await requireRight(viewer, decisionRights.amend, deps);
    const { decision } = await describeDecision(viewer, { reference: args.decision }, deps);
    const { title, submit, warning, reason } = t.forms.rewordDecision;
    return {
      title,
      submit,
      intro: say(warning),
      edits: { entity: 'Decision', id: decision.id },
      fields: {
        text: longTextField({ label: t.forms.recordDecision.text, most: MOST_TEXT, initial: decision.text }),
        reason: textField({ label: reason, most: 500 }),
      },
    };
  },

  async submit({ viewer, args, deps, t }, { text, reason }) {
    const input = { reference: args.decision, text, reason };
    return say(t.forms.rewordDecision.done(await amendDecision(viewer, input, deps)));
  },
});
