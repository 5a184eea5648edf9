import { changeDecision } from '../../domain/decisions/change-decision.ts';
import { describeDecision } from '../../domain/decisions/describe-decision.ts';
import { listDecisionChoices } from '../../domain/decisions/list-decision-choices.ts';
import { lines } from '../views/rich-text.ts';
import { detailInputs, readDetails } from './decision-inputs.ts';
import type { Form } from './form.ts';

/** Changes what of a decision is not its text. */
export const changeDecisionForm: Form = {
  id: 'change-decision',

  async open({ viewer, args, deps, t }) {
    const choices = await listDecisionChoices(viewer, deps);
    const { decision } = await describeDecision(viewer, { reference: args.decision ?? '' }, deps);
    return {
      title: t.forms.changeDecision.title,
      blocks: [...lines(t.decisions.quote({ text: decision.text })), ...detailInputs(choices, decision, t)],
    };
  },

  async submit({ viewer, args, deps, t }, values) {
    const input = { reference: args.decision ?? '', ...readDetails(values) };
    return lines(t.forms.changeDecision.done(await changeDecision(viewer, input, deps)));
  },
};
