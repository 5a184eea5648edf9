import type { Deps } from '../deps.ts';
import { roster, stewardsHere } from '../people/access.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type MeetingFacts, meetingParts, readMeeting } from './meeting-facts.ts';

export interface MeetingsAnswer {
  toCome: MeetingFacts[];
  past: MeetingFacts[];
  /** Polls of dates that take answers, or await the choice of a date; none for who is not of the roster (Art. 12). */
  polls: { committee: string; slots: number; closesOn: CivilDate; isOpen: boolean }[];
  maySteer: boolean;
}

/** The agreement's meetings, those to come first, then the latest. Dates and places are public, who comes is not. */
export async function listMeetings(viewer: Viewer, { db }: Pick<Deps, 'db'>): Promise<MeetingsAnswer> {
  const agreementId = viewer.agreement.id;
  const [rows, polls] = await Promise.all([
    db.meeting.findMany({
      where: { agreementId },
      include: meetingParts,
      orderBy: [{ day: 'asc' }, { startsAt: 'asc' }],
    }),
    db.meetingPoll.findMany({
      where: { agreementId, state: 'OPEN' },
      include: { committee: true, slots: { select: { id: true } } },
      orderBy: [{ closesOn: 'asc' }, { openedAt: 'asc' }],
    }),
  ]);
  const meetings = rows.map((row) => readMeeting(row, viewer.agreement.timeZone));
  const isToCome = ({ state, day }: MeetingFacts) => state === 'PLANNED' && day >= viewer.today;
  return {
    toCome: meetings.filter(isToCome),
    past: meetings.filter((meeting) => !isToCome(meeting)).toReversed(),
    polls: polls
      .filter(() => roster.may(viewer))
      .map(({ committee, slots, closesOn }) => ({
        committee: committee.shortName,
        slots: slots.length,
        closesOn: fromDbDate(closesOn),
        isOpen: fromDbDate(closesOn) >= viewer.today,
      })),
    maySteer: stewardsHere(viewer),
  };
}
