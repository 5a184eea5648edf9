import type { Deps } from '../deps.ts';
import { stewardsHere } from '../people/access.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type MeetingFacts, meetingParts, readMeeting } from './meeting-facts.ts';

/** The agreement's meetings, those to come first, then the latest. Dates and places are public, who comes is not. */
export async function listMeetings(
  viewer: Viewer,
  { db }: Pick<Deps, 'db'>,
): Promise<{ toCome: MeetingFacts[]; past: MeetingFacts[]; maySteer: boolean }> {
  const rows = await db.meeting.findMany({
    where: { agreementId: viewer.agreement.id },
    include: meetingParts,
    orderBy: [{ day: 'asc' }, { startsAt: 'asc' }],
  });
  const meetings = rows.map((row) => readMeeting(row, viewer.agreement.timeZone));
  const isToCome = ({ state, day }: MeetingFacts) => state === 'PLANNED' && day >= viewer.today;
  return {
    toCome: meetings.filter(isToCome),
    past: meetings.filter((meeting) => !isToCome(meeting)).toReversed(),
    maySteer: stewardsHere(viewer),
  };
}
