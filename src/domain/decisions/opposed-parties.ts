import type { ApprovingParty, GivenPosition } from '../approvals/approval-status.ts';
import type { DecisionRecord } from './decision-record.ts';

/** A party whose last word on the wording that counts is no agreement. */
export interface OpposedParty {
  party: ApprovingParty;
  position: GivenPosition;
}

/** The parties that disagree with a proposal or abstain: without their agreement it is not adopted. Nobody once it is settled. */
export function opposedParties({ state, approval }: Pick<DecisionRecord, 'state' | 'approval'>): OpposedParty[] {
  if (state !== 'PROPOSED') return [];
  return approval.positions.flatMap(({ party, position }) =>
    position && position.choice !== 'AGREE' ? [{ party, position }] : [],
  );
}
