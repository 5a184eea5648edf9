import { z } from 'zod';
import { describeDecision } from '../domain/decisions/describe-decision.ts';
import { endProposal } from '../domain/decisions/end-proposal.ts';
import { decisionRights } from '../domain/decisions/rights.ts';
import { requireRight } from '../domain/viewer/right.ts';
import { UserError } from '../errors.ts';
import { decisionLines } from '../presenters/decision-presenter.ts';
import { defineForm } from './define-form.ts';
import { longTextField } from './fields.ts';
import { say } from './passage.ts';

/** Closes a proposed decision as not adopted, with a reason. */
export const closeDecisionForm = defineForm({
  id: 'close-decision',
  args: z.object({ decision: z.string() }),
  isDestructive: true,

  async open({ viewer, args, deps, t }) {
    await requireRight(viewer, decisionRights.withdraw, deps);
    const { decision } = await describeDecision(viewer, { reference: args.decision }, deps);
    const { reference, state, text } = decision;
    if (state !== 'PROPOSED') throw new UserError('decisionSettled', { reference, state });
    const { title, submit, warning, reason, confirm } = t.forms.closeDecision;
    return {
      title,
      submit,
      intro: say(t.decisions.quote({ text }), warning),
      fields: { reason: longTextField({ label: reason, most: 500 }) },
      confirm,
      reading: { title: t.decisions.ask.text, lines: decisionLines(decision, t) },
    };
  },

  async submit({ viewer, args, deps, t }, { reason }) {
    const input = { reference: args.decision, reason, as: 'NOT_ADOPTED' } as const;
    return say(t.forms.closeDecision.done(await endProposal(viewer, input, deps)));
  },
});
