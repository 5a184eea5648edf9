import type { Deps } from '../deps.ts';
import type { Due } from '../dues/due.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { findClearance } from '../visibility/find-clearance.ts';
import { loadOutboxScope } from './load-outbox-scope.ts';

export interface DuesAnswer {
  today: CivilDate;
  from: CivilDate;
  to: CivilDate;
  /** Past their day and still open, the oldest first. */
  late: Due[];
  /** Between the two days, the earliest first. */
  toCome: Due[];
  /** How many are not for who reads the answer, and left out. */
  reserved: number;
  /** Whether those left out are for the roster, or, to somebody of it, for the parties. */
  reservedFor: 'roster' | 'parties';
}

/** Every date between two days, both inclusive, whatever noun it comes from; what is late always comes along. */
export async function listDues(
  viewer: Viewer,
  { from, to }: { from: CivilDate; to: CivilDate },
  deps: Deps,
): Promise<DuesAnswer> {
  const { dues, today } = await loadOutboxScope(viewer.agreement.id, deps);
  const isOfRoster = viewer.person !== null && viewer.roles.length > 0 && viewer.audience === 'self';
  const asked = dues.filter(({ on }) => on <= to && (on >= from || on < today));
  const clearance = await findClearance(viewer, deps);
  const shown = asked.filter(({ isReserved, readable }) => {
    return (isOfRoster || !isReserved) && (!readable || mayRead(clearance, readable));
  });
  return {
    today,
    from,
    to,
    late: shown.filter(({ on }) => on < today),
    toCome: shown.filter(({ on }) => on >= today),
    reserved: asked.length - shown.length,
    reservedFor: isOfRoster ? 'parties' : 'roster',
  };
}
