import { UserError } from '../../errors.ts';
import { isSteward } from '../people/access.ts';
import type { PlainRight } from '../viewer/right.ts';
import type { DecisionRecord } from './decision-record.ts';
import { recorders } from './recorders.ts';

/** Who sees to the decision, and the stewards. */
const ownerAndStewards: PlainRight<[decision: Pick<DecisionRecord, 'owner' | 'reference'>]> = {
  may: (viewer, { owner }) => isSteward(viewer) || (owner !== null && owner.id === viewer.person?.id),
  refusal: ({ reference }) => new UserError('ownerOnly', { reference }),
};

/** Who may write in the register. Each party agrees by who holds its voice. */
export const decisionRights = {
  record: recorders,
  amend: recorders,
  change: recorders,
  withdraw: recorders,
  followUp: ownerAndStewards,
};
