import { describeDecision } from '../../domain/decisions/describe-decision.ts';
import { requireRecorder } from '../../domain/decisions/require-recorder.ts';
import { withdrawDecision } from '../../domain/decisions/withdraw-decision.ts';
import { textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Gives a proposed decision up, with a reason. */
export const withdrawDecisionForm: Form = {
  id: 'withdraw-decision',

  async open({ viewer, args, deps, t }) {
    await requireRecorder(viewer, deps);
    const { decision } = await describeDecision(viewer, { reference: args.decision ?? '' }, deps);
    const words = t.forms.withdrawDecision;
    return {
      title: words.title,
      blocks: [
        ...lines(t.decisions.quote({ text: decision.text }), words.warning),
        textInput({ name: 'reason', label: words.reason, most: 500 }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = { reference: args.decision ?? '', reason: values.text('reason') };
    return lines(t.forms.withdrawDecision.done(await withdrawDecision(viewer, input, deps)));
  },
};
