import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';

/**
 * The reference of the last meeting that was held.
 * @throws UserError when none was.
 */
export async function findLastHeld(viewer: Viewer, { db }: Pick<Deps, 'db'>): Promise<string> {
  const meeting = await db.meeting.findFirst({
    where: { agreementId: viewer.agreement.id, state: 'HELD' },
    orderBy: { day: 'desc' },
  });
  if (!meeting) throw new UserError('noMeeting');
  return meeting.reference;
}
