import { readSettings } from '../agreement/read-settings.ts';
import type { Deps } from '../deps.ts';
import { requireRoster, stewardsHere } from '../people/access.ts';
import type { Viewer } from '../people/viewer.ts';
import { type AttendanceLine, loadAttendances } from './attendance-rows.ts';
import { countPresences, type PartyPresence } from './count-presences.ts';
import { findMeeting } from './find-meeting.ts';
import { forecast, type PartyForecast } from './forecast.ts';
import { type AgendaLine, loadAgenda } from './load-agenda.ts';
import { type ConvocationFacts, loadConvocation } from './load-convocation.ts';
import { type MeetingFacts, readMeeting } from './meeting-facts.ts';

export interface MeetingAnswer {
  meeting: MeetingFacts;
  attendances: AttendanceLine[];
  /** Counts by party, in the agreement's order. */
  parties: (PartyForecast & { shortName: string })[];
  /** Who was there by party; null before the meeting was held. */
  presences: PartyPresence[] | null;
  agenda: AgendaLine[];
  convocation: ConvocationFacts;
  /** The viewer's own invitation. */
  own: AttendanceLine | null;
  maySteer: boolean;
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
  const { id: agreementId, timeZone } = viewer.agreement;
  const [attendances, agenda, parties, settings] = await Promise.all([
    loadAttendances(row.id, deps),
    loadAgenda(row.id, deps),
    deps.db.party.findMany({ where: { agreementId }, orderBy: { position: 'asc' } }),
    readSettings(agreementId, deps),
  ]);
  const people = attendances.map(({ personId }) => personId);
  const convocation = await loadConvocation({ meeting: row, people, settings, timeZone, today: viewer.today }, deps);
  const counted = attendances.map(({ party, answer }) => ({ partyId: party?.id ?? null, answer }));
  const counts = forecast(
    parties.map(({ id }) => id),
    counted,
  );
  return {
    meeting: readMeeting(row, timeZone),
    attendances,
    parties: counts.map((count, place) => ({ ...count, shortName: parties[place]?.shortName ?? '' })),
    presences: row.state === 'HELD' && attendances.length > 0 ? countPresences(parties, attendances) : null,
    agenda,
    convocation,
    own: attendances.find(({ personId }) => personId === viewer.person?.id) ?? null,
    maySteer: stewardsHere(viewer),
  };
}
