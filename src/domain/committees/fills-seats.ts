import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { isSteward } from '../people/access.ts';
import { loadOffices } from '../people/load-offices.ts';
import type { Right } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { seaters } from './told-of-seats.ts';

/** True for who keeps the records, and for who says for a party who sits in its seats. */
export async function fillsSeats(viewer: Viewer, partyId: string, deps: Pick<Deps, 'db'>): Promise<boolean> {
  if (isSteward(viewer)) return true;
  if (!viewer.person) return false;
  const offices = await loadOffices(viewer.agreement.id, deps);
  return seaters(partyId, offices, viewer.today).includes(viewer.person.id);
}

/** Each party says who sits for it. */
export const ownSeats: Right<[partyId: string, deps: Pick<Deps, 'db'>]> = {
  may: fillsSeats,
  refusal: () => new UserError('stewardsOnly'),
};
