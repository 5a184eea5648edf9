import { UserError } from '../../errors.ts';
import type { Viewer } from './viewer.ts';

/** The coordinator, or a secretary of the party whose turn it is: they keep the roster and the records. */
export function isSteward(viewer: Viewer): boolean {
  return viewer.roles.includes('coordinator') || viewer.roles.includes('secretariat');
}

export function isCoordinator(viewer: Viewer): boolean {
  return viewer.roles.includes('coordinator');
}

/** @throws UserError for anybody but the coordinator and the secretariat in charge. */
export function requireSteward(viewer: Viewer): void {
  if (!isSteward(viewer)) throw new UserError('stewardsOnly');
}

/** @throws UserError for anybody but the coordinator (Annexe 3: the coordinatrice). */
export function requireCoordinator(viewer: Viewer): void {
  if (!isCoordinator(viewer)) throw new UserError('coordinatorOnly');
}

/** @throws UserError for somebody whom the roster does not hold, or no longer: names are not public (Art. 12). */
export function requireRoster(viewer: Viewer): void {
  if (viewer.person === null || viewer.roles.length === 0) throw new UserError('rosterOnly');
}

/** True when the viewer may read how to reach people: stewards, and only in an answer that nobody else sees. */
export function seesContacts(viewer: Viewer): boolean {
  return isSteward(viewer) && viewer.audience === 'self';
}
