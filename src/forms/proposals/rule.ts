import { z } from 'zod';
import { draftRule, proposeRule } from '../../domain/agreement/propose-rule.ts';
import { ruleText } from '../../presenters/rule-presenter.ts';
import { proposedRule } from '../proposed-rule.ts';
import { defineProposal } from './proposal.ts';

const args = z.object({ key: z.string(), value: z.string(), reason: z.string().default('') });

/** Another value for an operating rule (Annexe 3, A6-8). */
export const ruleProposal = defineProposal({
  args,
  async draft({ viewer, args: given, deps, t }) {
    const { draft, change, others } = await draftRule(viewer, given, ruleText(viewer.agreement.language), deps);
    const references = others.map(({ reference }) => reference);
    const remarks = [
      ...(change.before === change.after ? [t.settings.defaultInForce] : []),
      ...(references.length > 0 ? [t.settings.otherProposals({ references })] : []),
    ];
    return { draft, remarks };
  },
  async propose({ viewer, args: given, deps, t }) {
    const proposed = await proposeRule(viewer, given, ruleText(viewer.agreement.language), deps);
    return { reference: proposed.reference, said: proposedRule(proposed, t) };
  },
});
