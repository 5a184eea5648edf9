import type { Deps } from '../deps.ts';
import { requireRoster } from '../people/access.ts';
import { type CivilDate, civilDateIn } from '../time/civil-date.ts';
import { instantOf } from '../time/civil-hours.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type Change, readChange } from './change.ts';

export interface ChangesAnswer {
  since: CivilDate;
  /** The oldest first. */
  changes: { on: CivilDate; change: Change }[];
  /** How many concern named people: they stand in the list of members. */
  reserved: number;
}

/** What changed in an agreement after an instant, the oldest first: what Monday's letter is made of. */
export async function readChanges(
  { id: agreementId, timeZone }: { id: string; timeZone: string },
  after: Date,
  { db }: Pick<Deps, 'db'>,
): Promise<Omit<ChangesAnswer, 'since'>> {
  const [events, parties] = await Promise.all([
    db.auditEvent.findMany({ where: { agreementId, at: { gt: after } }, orderBy: { id: 'asc' } }),
    db.party.findMany({ where: { agreementId }, select: { code: true, shortName: true, article: true } }),
  ]);
  const read = events.map((event) => ({ on: civilDateIn(timeZone, event.at), change: readChange(event, parties) }));
  return {
    changes: read.flatMap(({ on, change }) => (change === null || change === 'reserved' ? [] : [{ on, change }])),
    reserved: read.filter(({ change }) => change === 'reserved').length,
  };
}

/**
 * What changed since the beginning of a day: all that Monday's letter says, however long it is.
 * @throws UserError for somebody outside the roster.
 */
export async function listChanges(
  viewer: Viewer,
  { since }: { since: CivilDate },
  deps: Pick<Deps, 'db'>,
): Promise<ChangesAnswer> {
  requireRoster(viewer);
  const midnight = instantOf(viewer.agreement.timeZone, since, '00:00');
  const found = await readChanges(viewer.agreement, new Date(midnight.getTime() - 1), deps);
  return { since, ...found };
}
