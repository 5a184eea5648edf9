import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { isSteward, requireRoster } from '../people/access.ts';
import { countsOn } from '../people/counts-on.ts';
import type { Viewer } from '../people/viewer.ts';
import { toDbDate } from '../time/civil-date.ts';
import { type MeetingFacts, meetingParts, readMeeting } from './meeting-facts.ts';

/**
 * The meetings to come of the committees in which a person sits, or to which they are invited, the next first. Who
 * keeps the record for all, or sits nowhere, gets those of every committee.
 * @throws UserError for somebody outside the roster, and when none is planned.
 */
export async function listOwnMeetings(viewer: Viewer, { db }: Pick<Deps, 'db'>): Promise<MeetingFacts[]> {
  requireRoster(viewer);
  const personId = viewer.person?.id ?? '';
  const memberships = await db.membership.findMany({ where: { personId }, include: { seatRule: true } });
  const own = memberships.filter((one) => countsOn(one, viewer.today)).map(({ seatRule }) => seatRule.committeeId);
  const isForAll = isSteward(viewer) || own.length === 0;
  const rows = await db.meeting.findMany({
    where: {
      agreementId: viewer.agreement.id,
      state: 'PLANNED',
      day: { gte: toDbDate(viewer.today) },
      ...(isForAll ? {} : { OR: [{ committeeId: { in: own } }, { attendances: { some: { personId } } }] }),
    },
    include: meetingParts,
    orderBy: [{ day: 'asc' }, { startsAt: 'asc' }],
  });
  if (rows.length === 0) throw new UserError(isForAll ? 'noMeetingPlanned' : 'noOwnMeeting');
  return rows.map((row) => readMeeting(row, viewer.agreement.timeZone));
}
