import type { Deps } from '../deps.ts';
import type { Viewer } from '../people/viewer.ts';
import { mayRead, type Readable } from '../visibility/clearance.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import type { DecisionRecord } from './decision-record.ts';

/** Which decisions a reader may read, from where they ask (Art. 12). */
export async function decisionFilter(
  viewer: Viewer,
  deps: Pick<Deps, 'db'>,
): Promise<(decision: Pick<DecisionRecord, 'visibility' | 'committee'>) => boolean> {
  const clearance = await findClearance(viewer, deps);
  return (decision) => mayRead(clearance, readableOf(decision));
}

/** What a decision says of its own secrecy. */
export function readableOf({ visibility, committee }: Pick<DecisionRecord, 'visibility' | 'committee'>): Readable {
  return { visibility, committeeId: committee.id };
}
