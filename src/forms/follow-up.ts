import { z } from 'zod';
import { describeDecision } from '../domain/decisions/describe-decision.ts';
import { followUp } from '../domain/decisions/follow-up.ts';
import { UserError } from '../errors.ts';
import { decisionLines } from '../presenters/decision-presenter.ts';
import { defineForm } from './define-form.ts';
import { dateField, textField } from './fields.ts';
import { say } from './passage.ts';

/** Puts a decision off to a date, drops it or opens it again, with a reason (X3-21). */
export const followUpForm = defineForm({
  id: 'follow-up',
  args: z.object({ decision: z.string(), kind: z.enum(['DONE', 'POSTPONED', 'DROPPED', 'REOPENED']) }),

  async open({ viewer, args: { decision: reference, kind }, deps, t }) {
    const { decision, mayFollowUp } = await describeDecision(viewer, { reference }, deps);
    if (!mayFollowUp) throw new UserError('ownerOnly', { reference: decision.reference });
    const words = t.forms.followUp;
    return {
      title: words.titles[kind],
      submit: words.submits[kind],
      intro: say(t.decisions.quote({ text: decision.text }), ...(decision.dueOn ? [t.date(decision.dueOn)] : [])),
      fields: {
        dueOn: kind === 'POSTPONED' ? dateField({ label: words.dueOn }) : undefined,
        reason: textField({ label: words.reason, isOptional: kind === 'DONE', most: 500 }),
      },
      reading: { title: t.decisions.ask.text, lines: decisionLines(decision, t) },
    };
  },

  async submit({ viewer, args: { decision: reference, kind }, deps, t }, { dueOn = null, reason }) {
    return say(t.decisions.followed[kind](await followUp(viewer, { reference, kind, dueOn, reason }, deps)));
  },
});
