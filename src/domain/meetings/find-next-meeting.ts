import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { toDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';

/**
 * The reference of the next meeting planned, of one committee or of any.
 * @throws UserError when none is planned.
 */
export async function findNextMeeting(
  viewer: Viewer,
  { committeeId }: { committeeId?: string | undefined },
  { db }: Pick<Deps, 'db'>,
): Promise<string> {
  const meeting = await db.meeting.findFirst({
    where: {
      agreementId: viewer.agreement.id,
      state: 'PLANNED',
      day: { gte: toDbDate(viewer.today) },
      ...(committeeId ? { committeeId } : {}),
    },
    orderBy: [{ day: 'asc' }, { startsAt: 'asc' }],
  });
  if (!meeting) throw new UserError('noMeetingPlanned');
  return meeting.reference;
}
