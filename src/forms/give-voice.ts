import { z } from 'zod';
import { giveVoice } from '../domain/adoption/give-voice.ts';
import type { ApprovalChoice } from '../domain/approvals/approval-status.ts';
import { describeDecision } from '../domain/decisions/describe-decision.ts';
import { UserError } from '../errors.ts';
import { decisionLines, voiceText } from '../presenters/decision-presenter.ts';
import { defineForm } from './define-form.ts';
import type { Option } from './field.ts';
import { choiceField, longTextField } from './fields.ts';
import { say } from './passage.ts';

const CHOICES: ApprovalChoice[] = ['AGREE', 'DISAGREE', 'ABSTAIN'];

/** A party's position on a decision: agreement, disagreement with its reason, or abstention (K-10). */
export const giveVoiceForm = defineForm({
  id: 'give-voice',
  /** With the wording that whoever answers has read, where they were shown one. */
  args: z.object({ decision: z.string(), version: z.string().optional() }),

  async open({ viewer, args, deps, t }) {
    const { decision, voices } = await describeDecision(viewer, { reference: args.decision }, deps);
    const { reference, state, approval, version, text, committee } = decision;
    if (state !== 'PROPOSED') throw new UserError('decisionSettled', { reference, state });
    if (args.version && args.version !== version.id) throw new UserError('decisionReworded', { reference });
    const held = approval.positions.filter(({ party }) => voices.includes(party.id));
    const [first, ...others] = held;
    if (!first) throw new UserError('noVoice');
    const words = t.forms.giveVoice;
    const parties = held.map(({ party }) => ({ text: party.shortName, value: `${version.id}|${party.id}` }));
    return {
      title: words.title,
      submit: words.submit,
      intro: say(committee.name, t.decisions.quote({ text })),
      fields: {
        party: choiceField({
          label: words.party,
          options: parties,
          initial: others.length === 0 ? parties[0]?.value : undefined,
          isJudgedLater: true,
        }),
        choice: choiceField({
          label: words.choice,
          options: CHOICES.map(
            (choice): Option<ApprovalChoice> => ({ text: t.decisions.choices[choice], value: choice }),
          ),
          initial: first.position?.choice,
        }),
        reason: longTextField({ label: words.reason, hint: words.reasonHint, isOptional: true, most: 500 }),
      },
      reading: { title: t.decisions.ask.text, lines: decisionLines(decision, t) },
    };
  },

  async submit({ viewer, deps, t }, { party, choice, reason }) {
    // The wording that was shown: another one since is not agreed to unread.
    const [versionId = '', partyId = ''] = party.split('|');
    const position = { subject: 'DECISION', versionId, partyId, choice, reason } as const;
    return say(...voiceText(await giveVoice(viewer, position, deps), choice, t));
  },
});
