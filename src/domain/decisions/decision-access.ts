import type { Deps } from '../deps.ts';
import { isOfParties } from '../minutes/minutes-access.ts';
import type { Viewer } from '../people/viewer.ts';
import type { DecisionRecord } from './decision-record.ts';

/** Which decisions a reader may read, from where they ask (Art. 12). */
export async function decisionFilter(
  viewer: Viewer,
  deps: Pick<Deps, 'db'>,
): Promise<(decision: Pick<DecisionRecord, 'visibility' | 'committee'>) => boolean> {
  const isOf = viewer.audience === 'self' && (await isOfParties(viewer, deps));
  return ({ visibility }) => visibility === 'PUBLIC' || isOf;
}
