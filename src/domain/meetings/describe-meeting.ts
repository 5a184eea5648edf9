import type { Deps } from '../deps.ts';
import { requireRoster, stewardsHere } from '../people/access.ts';
import type { Viewer } from '../people/viewer.ts';
import { type AttendanceLine, loadAttendances } from './attendance-rows.ts';
import { findMeeting } from './find-meeting.ts';
import { forecast, type PartyForecast } from './forecast.ts';
import { keepsMeetingHere } from './keeps-meeting.ts';
import { type AgendaLine, loadAgenda } from './load-agenda.ts';
import { type MeetingFacts, readMeeting } from './meeting-facts.ts';

export interface MeetingAnswer {
  meeting: MeetingFacts;
  attendances: AttendanceLine[];
  /** Counts by party, in the agreement's order. */
  parties: (PartyForecast & { shortName: string })[];
  agenda: AgendaLine[];
  /** The viewer's own invitation. */
  own: AttendanceLine | null;
  maySteer: boolean;
  mayChangeOffices: boolean;
}

/**
 * A meeting with its answers by party, its agenda, and what the viewer may do about it (X3-17).
 * @throws UserError for somebody outside the roster: who comes is not public (Art. 12).
 */
export async function describeMeeting(
  viewer: Viewer,
  { reference }: { reference: string },
  deps: Deps,
): Promise<MeetingAnswer> {
  requireRoster(viewer);
  const row = await findMeeting(viewer, reference, deps);
  const [attendances, agenda, parties, maySteer] = await Promise.all([
    loadAttendances(row.id, deps),
    loadAgenda(row.id, deps),
    deps.db.party.findMany({ where: { agreementId: viewer.agreement.id }, orderBy: { position: 'asc' } }),
    keepsMeetingHere(viewer, row, deps),
  ]);
  const counted = attendances.map(({ party, answer }) => ({ partyId: party?.id ?? null, answer }));
  const counts = forecast(
    parties.map(({ id }) => id),
    counted,
  );
  return {
    meeting: readMeeting(row, viewer.agreement.timeZone),
    attendances,
    parties: counts.map((count, place) => ({ ...count, shortName: parties[place]?.shortName ?? '' })),
    agenda,
    own: attendances.find(({ personId }) => personId === viewer.person?.id) ?? null,
    maySteer,
    mayChangeOffices: maySteer || stewardsHere(viewer),
  };
}
