import { UserError } from '../../errors.ts';
import { voicesOf } from '../approvals/voices-of.ts';
import type { Deps } from '../deps.ts';
import { mayHere } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { decisionFilter } from './decision-access.ts';
import { withConcerns } from './decision-concerns.ts';
import type { DecisionRecord } from './decision-record.ts';
import { findDecision } from './find-decision.ts';
import { loadDecision } from './load-decisions.ts';
import { recordsDecisions } from './recorders.ts';
import { decisionRights } from './rights.ts';
import { isWordingFixed } from './wording-fixed.ts';

export interface DecisionAnswer {
  decision: DecisionRecord;
  /** Parties for which the viewer may say a word now. */
  voices: string[];
  /** They may reword, complete, withdraw or correct it. */
  mayRecord: boolean;
  /** Its text is theirs to change, not written from what it changes. */
  mayReword: boolean;
  /** They may say what became of it: who sees to it, and the stewards. */
  mayFollowUp: boolean;
}

/**
 * One decision with its text, its proof, its voices, what became of it, and what its reader may do (X3-20, X3-21).
 * @throws UserError `decisionUnknown` when there is none that they may read: what is hidden is not told to exist;
 * `decisionNotHere` when they may read it, but not everybody in the channel may.
 */
export async function describeDecision(
  viewer: Viewer,
  { reference }: { reference: string },
  deps: Pick<Deps, 'db'>,
): Promise<DecisionAnswer> {
  const row = await findDecision(viewer, reference, deps);
  const loaded = await loadDecision(row.id, viewer, deps);
  const [decision] = loaded ? await withConcerns([loaded], viewer, deps) : [];
  const isForSelf = viewer.audience === 'self';
  const mayReadAlone = decision && (await decisionFilter({ ...viewer, audience: 'self' }, deps))(decision);
  if (!decision || !mayReadAlone) throw new UserError('decisionUnknown', { given: reference });
  if (!isForSelf && !(await decisionFilter(viewer, deps))(decision)) {
    throw new UserError('decisionNotHere', { reference: decision.reference });
  }
  const [held, records] = await Promise.all([voicesOf(viewer, deps), recordsDecisions(viewer, deps)]);
  const isProposed = decision.state === 'PROPOSED';
  return {
    decision,
    voices: isProposed && isForSelf ? held.map(({ partyId }) => partyId) : [],
    mayRecord: isForSelf && records,
    mayReword: isForSelf && records && isProposed && !isWordingFixed(row),
    mayFollowUp: mayHere(viewer, decisionRights.followUp, decision),
  };
}
