import type { CheckScope, Finding } from '../checks/check.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { countsOn } from './counts-on.ts';
import { loadRoster } from './load-roster.ts';

/** An agreement that nobody coordinates today (X3-15). */
export async function checkCoordinator(viewer: Viewer, _: CheckScope, { db }: Deps): Promise<Finding[]> {
  const roles = (await loadRoster(viewer.agreement.id, { db })).flatMap((person) => person.roles);
  const isCoordinated = roles.some((row) => row.role === 'coordinator' && countsOn(row, viewer.today));
  return isCoordinated ? [] : [{ code: 'noCoordinator' }];
}

/** People of the roster whom neither chat nor e-mail reaches. */
export async function checkReachability(viewer: Viewer, _: CheckScope, { db }: Deps): Promise<Finding[]> {
  const people = await loadRoster(viewer.agreement.id, { db });
  const unreachable = people.filter(({ email, slackUserId }) => email === null && slackUserId === null);
  return unreachable.map(({ name }) => ({ code: 'personUnreachable', name }));
}
