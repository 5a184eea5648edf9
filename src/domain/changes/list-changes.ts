import type { Deps } from '../deps.ts';
import { requireRoster } from '../people/access.ts';
import { type CivilDate, civilDateIn } from '../time/civil-date.ts';
import { instantOf } from '../time/civil-hours.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import { type Change, readChange } from './change.ts';
import { minutesChanges } from './minutes-changes.ts';
import { type ChangeReader, type DatedChange, planChanges } from './plan-changes.ts';

export interface ChangesAnswer {
  since: CivilDate;
  /** The oldest first. */
  changes: { on: CivilDate; change: Change }[];
  /** How many are for the parties alone: of named people, or of what not every reader may read. */
  reserved: number;
}

/** What changed in an agreement after an instant, as a reader may know of it, the oldest first: what Monday's letter is made of. */
export async function readChanges(
  { id: agreementId, timeZone }: { id: string; timeZone: string },
  { after, today, clearance }: Pick<ChangeReader, 'after' | 'today' | 'clearance'>,
  { db }: Pick<Deps, 'db'>,
): Promise<Omit<ChangesAnswer, 'since'>> {
  const [events, parties] = await Promise.all([
    db.auditEvent.findMany({ where: { agreementId, at: { gt: after } }, orderBy: { id: 'asc' } }),
    db.party.findMany({ where: { agreementId }, select: { code: true, shortName: true, article: true } }),
  ]);
  const reader = { after, today, clearance, timeZone };
  const [plan, minutes] = await Promise.all([
    planChanges(agreementId, events, reader, { db }),
    minutesChanges(agreementId, reader, { db }),
  ]);
  const trail = events.flatMap((event): DatedChange[] => {
    const change = readChange(event, parties);
    return change === null ? [] : [{ on: civilDateIn(timeZone, event.at), change }];
  });
  const all = [...trail, ...plan, ...minutes].toSorted((a, b) => a.on.localeCompare(b.on));
  return {
    changes: all.flatMap(({ on, change }) => (change === 'reserved' ? [] : [{ on, change }])),
    reserved: all.filter(({ change }) => change === 'reserved').length,
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
  const clearance = await findClearance(viewer, deps);
  const after = new Date(midnight.getTime() - 1);
  const found = await readChanges(viewer.agreement, { after, today: viewer.today, clearance }, deps);
  return { since, ...found };
}
