import type { Prisma } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { decisionFilter } from './decision-access.ts';
import { withConcerns } from './decision-concerns.ts';
import type { DecisionRecord } from './decision-record.ts';
import { notGivenUp } from './given-up.ts';
import { loadDecisions } from './load-decisions.ts';

/** The decisions that belong to something (an objective, a meeting), without those given up, as far as the viewer may read them (Art. 12). */
export async function decisionsOf(
  what: Prisma.DecisionWhereInput,
  viewer: Viewer,
  deps: Pick<Deps, 'db'>,
): Promise<DecisionRecord[]> {
  const decisions = await loadDecisions({ AND: [what, { state: notGivenUp }] }, viewer, deps);
  return withConcerns(decisions.filter(await decisionFilter(viewer, deps)), viewer, deps);
}
