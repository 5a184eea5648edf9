import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { pollParts } from './poll-facts.ts';

/**
 * A poll by its id, in the viewer's agreement.
 * @throws UserError when there is none.
 */
export async function findPoll(viewer: Viewer, id: string, { db }: Pick<Deps, 'db'>) {
  const row = await db.meetingPoll.findFirst({ where: { id, agreementId: viewer.agreement.id }, include: pollParts });
  if (!row) throw new UserError('pollNone');
  return row;
}
