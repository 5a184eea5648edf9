import { giveVoice } from '../../domain/adoption/give-voice.ts';
import type { ApprovalChoice } from '../../domain/approvals/approval-status.ts';
import { describeDecision } from '../../domain/decisions/describe-decision.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import { voiceText } from '../../presenters/decision-presenter.ts';
import { selectInput, textInput } from '../views/inputs.ts';
import { lines } from '../views/rich-text.ts';
import type { Form } from './form.ts';

const CHOICES: ApprovalChoice[] = ['AGREE', 'DISAGREE', 'ABSTAIN'];

/** A party's position on a decision: agreement, disagreement with its reason, or abstention (K-10). */
export const giveVoiceForm: Form = {
  id: 'give-voice',

  async open({ viewer, args, deps, t }) {
    const { decision, voices } = await describeDecision(viewer, { reference: args.decision ?? '' }, deps);
    const { reference, state, approval, version, text } = decision;
    if (state !== 'PROPOSED') throw new UserError('decisionSettled', { reference, state });
    const held = approval.positions.filter(({ party }) => voices.includes(party.id));
    const [first, ...others] = held;
    if (!first) throw new UserError('noVoice');
    const words = t.forms.giveVoice;
    const parties = held.map(({ party }) => ({ text: party.shortName, value: `${version.id}|${party.id}` }));
    return {
      title: words.title,
      blocks: [
        ...lines(t.decisions.quote({ text })),
        selectInput({
          name: 'party',
          label: words.party,
          options: parties,
          initial: others.length === 0 ? parties[0]?.value : undefined,
        }),
        selectInput({
          name: 'choice',
          label: words.choice,
          options: CHOICES.map((choice) => ({ text: t.decisions.choices[choice], value: choice })),
          initial: first.position?.choice,
        }),
        textInput({
          name: 'reason',
          label: words.reason,
          hint: words.reasonHint,
          isOptional: true,
          isLong: true,
          most: 500,
        }),
      ],
    };
  },

  async submit({ viewer, deps, t }, values) {
    const choice = CHOICES.find((each) => each === values.text('choice'));
    if (!choice) throw new InvalidForm({ choice: new UserError('required') });
    // The wording that was shown: another one since is not agreed to unread.
    const [versionId = '', partyId = ''] = values.text('party').split('|');
    const position = { subject: 'DECISION', versionId, partyId, choice, reason: values.text('reason') } as const;
    return lines(...voiceText(await giveVoice(viewer, position, deps), choice, t));
  },
};
