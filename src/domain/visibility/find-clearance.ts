import type { Deps } from '../deps.ts';
import { loadRoster } from '../people/load-roster.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type Clearance, leastOf, PUBLIC_ONLY } from './clearance.ts';
import { personClearance } from './person-clearance.ts';

/** What may be read by whoever will read the answer: the person alone, or everybody in the channel (Art. 12, A12-1). */
export async function findClearance(viewer: Viewer, deps: Pick<Deps, 'db'>): Promise<Clearance> {
  if (viewer.audience === 'self') return ownClearance(viewer, deps);
  return channelClearance(viewer.agreement.id, viewer.readers, viewer.today, deps);
}

/** What the person may read when nobody looks over their shoulder. */
export async function ownClearance({ agreement, person, today }: Viewer, { db }: Pick<Deps, 'db'>): Promise<Clearance> {
  if (!person) return PUBLIC_ONLY;
  const row = (await loadRoster(agreement.id, { db })).find(({ id }) => id === person.id);
  return row ? personClearance(row, today) : PUBLIC_ONLY;
}

/**
 * What everybody who reads a channel may read (A12-1): the least of what each may. `readers` are their Slack ids; one
 * whom the agreement's roster does not hold, or readers unknown (null), leave only what is public.
 */
export async function channelClearance(
  agreementId: string,
  readers: string[] | null,
  today: CivilDate,
  { db }: Pick<Deps, 'db'>,
): Promise<Clearance> {
  if (!readers) return PUBLIC_ONLY;
  const ids = new Set<string | null>(readers);
  const roster = await loadRoster(agreementId, { db });
  const people = roster.filter(({ slackUserId }) => ids.has(slackUserId));
  if (people.length < ids.size) return PUBLIC_ONLY;
  return leastOf(people.map((person) => personClearance(person, today)));
}
