import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { isSteward } from '../people/access.ts';
import { secretariatOn } from '../people/person-rights.ts';
import type { Right } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** True for who may record decisions and change what was recorded: the coordinator, and whoever sits for the party that holds the secretariat. */
export async function recordsDecisions(viewer: Viewer, { db }: Pick<Deps, 'db'>): Promise<boolean> {
  if (isSteward(viewer)) return true;
  if (!viewer.person || !viewer.roles.includes('member')) return false;
  const secretariat = await secretariatOn(viewer.agreement.id, viewer.today, db);
  return secretariat !== null && viewer.partyIds.includes(secretariat);
}

/** The coordinator, and whoever sits for the party that holds the secretariat. */
export const recorders: Right<[deps: Pick<Deps, 'db'>]> = {
  may: recordsDecisions,
  refusal: () => new UserError('recordersOnly'),
};
