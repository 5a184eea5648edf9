import { planProposal } from './annual-plan.ts';
import { communicationProposal } from './communication.ts';
import { guestProposal } from './guest.ts';
import type { Proposal } from './proposal.ts';
import { ruleProposal } from './rule.ts';
import { validationProposal } from './validation.ts';

export const PROPOSAL_IDS = ['communication', 'guest', 'plan', 'rule', 'validation'] as const;

export type ProposalId = (typeof PROPOSAL_IDS)[number];

/** What a command, or a button, has the parties asked. */
export const proposals: Record<ProposalId, Proposal> = {
  communication: communicationProposal,
  guest: guestProposal,
  plan: planProposal,
  rule: ruleProposal,
  validation: validationProposal,
};
