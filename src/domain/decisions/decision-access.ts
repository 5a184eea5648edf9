import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead, type Readable } from '../visibility/clearance.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import type { DecisionRecord } from './decision-record.ts';

type Secrecy = Pick<DecisionRecord, 'visibility' | 'state'> & { committee: { id: string } };

/** Which decisions a reader may read, from where they ask (Art. 12). */
export async function decisionFilter(viewer: Viewer, deps: Pick<Deps, 'db'>): Promise<(decision: Secrecy) => boolean> {
  const clearance = await findClearance(viewer, deps);
  return (decision) => mayRead(clearance, readableOf(decision));
}

/** What a decision says of its own secrecy: a proposal prepares, so it is the committee's at most until it is adopted (Art. 12; as minutes are, R-22). */
export function readableOf({ visibility, committee, state }: Secrecy): Readable {
  const isDraft = visibility === 'PUBLIC' && state !== 'ADOPTED';
  return { visibility: isDraft ? 'COMMITTEE' : visibility, committeeId: committee.id };
}
