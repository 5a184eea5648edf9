import { awaitedParties } from '../approvals/approval-status.ts';
import { voicesOf } from '../approvals/voices-of.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { decisionFilter } from './decision-access.ts';
import type { DecisionRecord } from './decision-record.ts';
import { loadDecisions } from './load-decisions.ts';

/** The proposed decisions that await the word of a party for which the viewer speaks, for their own eyes (K-10). */
export async function listAwaited(viewer: Viewer, deps: Pick<Deps, 'db'>): Promise<DecisionRecord[]> {
  if (viewer.audience !== 'self') return [];
  const held = await voicesOf(viewer, deps);
  if (held.length === 0) return [];
  const [decisions, mayRead] = await Promise.all([
    loadDecisions({ state: 'PROPOSED' }, viewer, deps),
    decisionFilter(viewer, deps),
  ]);
  return decisions
    .filter(mayRead)
    .filter(({ approval }) => awaitedParties(approval).some(({ id }) => held.some(({ partyId }) => partyId === id)));
}
