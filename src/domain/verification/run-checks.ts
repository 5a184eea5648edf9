import type { CheckTopic, Finding } from '../checks/check.ts';
import { findCommittee } from '../committees/find-committee.ts';
import type { Deps } from '../deps.ts';
import { requireRoster } from '../people/access.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { checks } from './checks.ts';

export interface CheckQuery {
  /** Topics to look at; all when empty. */
  topics: CheckTopic[];
  committee?: string | undefined;
}

/**
 * What is wrong or missing today, check by check.
 * @throws UserError for somebody outside the roster, or an unknown committee.
 */
export async function runChecks(viewer: Viewer, { topics, committee }: CheckQuery, deps: Deps): Promise<Finding[]> {
  requireRoster(viewer);
  const committeeId = committee ? (await findCommittee(viewer.agreement.id, committee, deps)).id : null;
  const wanted = checks.filter(({ topic }) => topics.length === 0 || topics.includes(topic));
  const findings = await Promise.all(wanted.map((check) => check.run(viewer, { committeeId }, deps)));
  return findings.flat();
}
