import type { FollowUpKind } from '../../domain/decisions/decision-record.ts';
import { describeDecision } from '../../domain/decisions/describe-decision.ts';
import { followUp } from '../../domain/decisions/follow-up.ts';
import { UserError } from '../../errors.ts';
import { dateInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form, FormCall } from './form.ts';

const KINDS: FollowUpKind[] = ['DONE', 'POSTPONED', 'DROPPED', 'REOPENED'];

/** Puts a decision off to a date, drops it or opens it again, with a reason (X3-21). */
export const followUpForm: Form = {
  id: 'follow-up',

  async open({ viewer, args, deps, t }) {
    const { decision, mayFollowUp } = await describeDecision(viewer, { reference: args.decision ?? '' }, deps);
    if (!mayFollowUp) throw new UserError('ownerOnly', { reference: decision.reference });
    const words = t.forms.followUp;
    const kind = kindOf(args);
    return {
      title: words.titles[kind],
      blocks: [
        ...lines(t.decisions.quote({ text: decision.text })),
        ...(kind === 'POSTPONED' ? [dateInput({ name: 'dueOn', label: words.dueOn })] : []),
        textInput({ name: 'reason', label: words.reason, isOptional: kind === 'DONE', most: 500 }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const kind = kindOf(args);
    const dueOn = values.text('dueOn') || null;
    const input = { reference: args.decision ?? '', kind, dueOn, reason: values.text('reason') };
    return lines(t.decisions.followed[kind](await followUp(viewer, input, deps)));
  },
};

function kindOf({ kind }: FormCall['args']): FollowUpKind {
  const known = KINDS.find((each) => each === kind);
  if (!known) throw new UserError('formNeedsButton');
  return known;
}
