import { z } from 'zod';
import type { FollowUpKind } from '../domain/decisions/decision-record.ts';
import { describeDecision } from '../domain/decisions/describe-decision.ts';
import { followUp } from '../domain/decisions/follow-up.ts';
import { UserError } from '../errors.ts';
import { defineForm } from './define-form.ts';
import { dateField, textField } from './fields.ts';
import { say } from './passage.ts';

const KINDS = ['DONE', 'POSTPONED', 'DROPPED', 'REOPENED'] as const satisfies FollowUpKind[];

/** Puts a decision off to a date, drops it or opens it again, with a reason (X3-21). */
export const followUpForm = defineForm({
  id: 'follow-up',
  args: z.object({ decision: z.string(), kind: z.enum(KINDS) }),

  async open({ viewer, args: { decision: reference, kind }, deps, t }) {
    const { decision, mayFollowUp } = await describeDecision(viewer, { reference }, deps);
    if (!mayFollowUp) throw new UserError('ownerOnly', { reference: decision.reference });
    const { titles, submits, dueOn, reason } = t.forms.followUp;
    return {
      title: titles[kind],
      submit: submits[kind],
      intro: say(t.decisions.quote({ text: decision.text })),
      fields: {
        dueOn: kind === 'POSTPONED' ? dateField({ label: dueOn }) : undefined,
        reason: textField({ label: reason, isOptional: kind === 'DONE', most: 500 }),
      },
    };
  },

  async submit({ viewer, args: { decision: reference, kind }, deps, t }, { dueOn = null, reason }) {
    return say(t.decisions.followed[kind](await followUp(viewer, { reference, kind, dueOn, reason }, deps)));
  },
});
