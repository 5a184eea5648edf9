import type { CheckScope, Finding } from '../checks/check.ts';
import type { Deps } from '../deps.ts';
import { toDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** An agreement that nobody coordinates today (X3-15). */
export async function checkCoordinator(viewer: Viewer, _: CheckScope, { db }: Deps): Promise<Finding[]> {
  const today = toDbDate(viewer.today);
  const inForce = { startsOn: { lte: today }, OR: [{ endsOn: null }, { endsOn: { gte: today } }] };
  const count = await db.roleAssignment.count({
    where: { agreementId: viewer.agreement.id, role: 'coordinator', ...inForce },
  });
  return count === 0 ? [{ code: 'noCoordinator' }] : [];
}

/** People of the roster whom neither chat nor e-mail reaches. */
export async function checkReachability(viewer: Viewer, _: CheckScope, { db }: Deps): Promise<Finding[]> {
  const people = await db.person.findMany({
    where: { agreementId: viewer.agreement.id, email: null, slackUserId: null },
    orderBy: { name: 'asc' },
  });
  return people.map(({ name }) => ({ code: 'personUnreachable', name }));
}
