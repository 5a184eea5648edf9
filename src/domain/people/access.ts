import { UserError } from '../../errors.ts';
import type { PlainRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** The coordinator, or a secretary of the party whose turn it is: they keep the roster and the records. */
export function isSteward(viewer: Viewer): boolean {
  return viewer.roles.includes('coordinator') || viewer.roles.includes('secretariat');
}

export function isCoordinator(viewer: Viewer): boolean {
  return viewer.roles.includes('coordinator');
}

/** The offices in which somebody acts today, for whoever offers them what only these may do. */
export function officesOf(viewer: Viewer): { isSteward: boolean; isCoordinator: boolean } {
  return { isSteward: isSteward(viewer), isCoordinator: isCoordinator(viewer) };
}

/** The coordinator and the secretariat in charge. */
export const stewards: PlainRight = { may: isSteward, refusal: () => new UserError('stewardsOnly') };

/** The coordinator alone (Annexe 3: the coordinatrice). */
export const coordinator: PlainRight = { may: isCoordinator, refusal: () => new UserError('coordinatorOnly') };

/** Everybody whom the roster holds today. */
export const roster: PlainRight = {
  may: ({ person, roles }) => person !== null && roles.length > 0,
  refusal: () => new UserError('rosterOnly'),
};

/** @throws UserError for anybody but the coordinator and the secretariat in charge. */
export function requireSteward(viewer: Viewer): void {
  if (!stewards.may(viewer)) throw stewards.refusal();
}

/** @throws UserError for anybody but the coordinator (Annexe 3: the coordinatrice). */
export function requireCoordinator(viewer: Viewer): void {
  if (!coordinator.may(viewer)) throw coordinator.refusal();
}

/** @throws UserError for somebody whom the roster does not hold, or no longer: names are not public (Art. 12). */
export function requireRoster(viewer: Viewer): void {
  if (!roster.may(viewer)) throw roster.refusal();
}

/** True when the coordinator asks for their own eyes: an answer for a whole channel offers no change. */
export function coordinatesHere(viewer: Viewer): boolean {
  return isCoordinator(viewer) && viewer.audience === 'self';
}

/** True when a steward asks for their own eyes: only then may an answer hold addresses, and offer changes. */
export function stewardsHere(viewer: Viewer): boolean {
  return isSteward(viewer) && viewer.audience === 'self';
}

/** @throws UserError when others than the person asking would read the answer. */
export function requireOwnEyes(viewer: Viewer): void {
  if (viewer.audience !== 'self') throw new UserError('ownEyesOnly');
}
