import { amendDecision } from '../../domain/decisions/amend-decision.ts';
import { describeDecision } from '../../domain/decisions/describe-decision.ts';
import { requireRecorder } from '../../domain/decisions/require-recorder.ts';
import { textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

/** Gives a proposed decision another wording, for which each party is asked anew. */
export const rewordDecisionForm: Form = {
  id: 'reword-decision',

  async open({ viewer, args, deps, t }) {
    await requireRecorder(viewer, deps);
    const { decision } = await describeDecision(viewer, { reference: args.decision ?? '' }, deps);
    const words = t.forms.rewordDecision;
    return {
      title: words.title,
      blocks: [
        ...lines(words.warning),
        textInput({ name: 'text', label: t.forms.recordDecision.text, isLong: true, initial: decision.text }),
        textInput({ name: 'reason', label: words.reason, most: 500 }),
      ],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = { reference: args.decision ?? '', text: values.text('text'), reason: values.text('reason') };
    return lines(t.forms.rewordDecision.done(await amendDecision(viewer, input, deps)));
  },
};
