import type { Route } from '../../database/generated/client.ts';
import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { type DueKind, dueKinds } from '../dues/due.ts';
import { requireOwnEyes } from '../people/access.ts';
import { chooseRoutes } from '../people/choose-routes.ts';
import { toDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';

export interface Preferences {
  /** By which they are reached now; null when nothing reaches them. */
  reachedBy: Route | null;
  /** What they may choose among. */
  routes: Route[];
  optedOut: DueKind[];
  /** Subjects put off or silenced at present. */
  silenced: number;
}

/**
 * How a person is told things, and what they asked not to be told.
 * @throws UserError for somebody who is not in the roster, and for an answer that others would read.
 */
export async function describePreferences(
  viewer: Viewer,
  { canMail }: { canMail: boolean },
  { db }: Pick<Deps, 'db'>,
): Promise<Preferences> {
  if (!viewer.person) throw new UserError('rosterOnly');
  requireOwnEyes(viewer);
  const person = await db.person.findUniqueOrThrow({
    where: { id: viewer.person.id },
    include: { silences: { where: { OR: [{ until: null }, { until: { gte: toDbDate(viewer.today) } }] } } },
  });
  const routes = chooseRoutes(person, { canMail }).map(({ via }) => via);
  return {
    reachedBy: routes[0] ?? null,
    routes,
    optedOut: dueKinds.filter((kind) => person.optedOut.includes(kind)),
    silenced: person.silences.length,
  };
}
