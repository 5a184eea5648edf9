import type { Deps } from '../deps.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { meetingRights } from './rights.ts';

/**
 * The meetings recorded as held, the latest first: what a form offers to strike out.
 * @throws UserError for anybody but the coordinator and the secretariat.
 */
export async function listHeldMeetings(
  viewer: Viewer,
  { db }: Deps,
): Promise<{ id: string; committee: string; on: CivilDate; place: string }[]> {
  await requireRight(viewer, meetingRights.strike);
  const rows = await db.meeting.findMany({
    where: { agreementId: viewer.agreement.id, state: 'HELD' },
    include: { committee: true },
    orderBy: { day: 'desc' },
  });
  return rows.map(({ id, committee, day, place }) => {
    return { id, committee: committee.shortName, on: fromDbDate(day), place };
  });
}
