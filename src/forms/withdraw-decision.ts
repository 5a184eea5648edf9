import { z } from 'zod';
import { describeDecision } from '../domain/decisions/describe-decision.ts';
import { endProposal } from '../domain/decisions/end-proposal.ts';
import { decisionRights } from '../domain/decisions/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { defineForm } from './define-form.ts';
import { textField } from './fields.ts';
import { say } from './passage.ts';

/** Gives a proposed decision up, with a reason. */
export const withdrawDecisionForm = defineForm({
  id: 'withdraw-decision',
  args: z.object({ decision: z.string() }),
  isDestructive: true,

  async open({ viewer, args, deps, t }) {
    await requireRight(viewer, decisionRights.withdraw, deps);
    const { decision } = await describeDecision(viewer, { reference: args.decision }, deps);
    const { title, submit, warning, reason, confirm } = t.forms.withdrawDecision;
    return {
      title,
      submit,
      intro: say(t.decisions.quote({ text: decision.text }), warning),
      fields: { reason: textField({ label: reason, most: 500 }) },
      confirm,
    };
  },

  async submit({ viewer, args, deps, t }, { reason }) {
    const input = { reference: args.decision, reason, as: 'WITHDRAWN' } as const;
    return say(t.forms.withdrawDecision.done(await endProposal(viewer, input, deps)));
  },
});
