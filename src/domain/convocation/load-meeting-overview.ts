import type { Committee, Meeting, Party } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import { type AgendaLine, loadAgenda } from '../meetings/load-agenda.ts';
import { type MeetingFacts, readMeeting } from '../meetings/meeting-facts.ts';
import { withholdPoints } from '../meetings/read-papers.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import type { AgreementScope } from '../viewer/viewer.ts';
import type { Clearance } from '../visibility/clearance.ts';
import { type AttendanceLine, loadAttendances } from './attendance-rows.ts';
import { countPresences, type PartyPresence } from './count-presences.ts';
import { forecast, type PartyForecast } from './forecast.ts';
import { standInAnswer } from './stands-for.ts';

/** A meeting with its answers and agenda, as its reader may know it. */
export interface MeetingOverview {
  meeting: MeetingFacts;
  attendances: AttendanceLine[];
  /** Counts by party, in the agreement's order. */
  parties: (PartyForecast & PartyName)[];
  /** Who was there by party; null before the meeting was held. */
  presences: PartyPresence[] | null;
  /** Empty for who may not read it. */
  agenda: AgendaLine[];
  /** How many points were left out for Art. 12. */
  reserved: number;
}

/** How a meeting stands now, for who may read so much. */
export async function loadMeetingOverview(
  row: Meeting & { committee: Committee; chair: Party | null; secretariat: Party | null },
  agreement: Pick<AgreementScope, 'id' | 'timeZone'>,
  clearance: Clearance,
  deps: Pick<Deps, 'db'>,
): Promise<MeetingOverview> {
  const [attendances, agenda, parties] = await Promise.all([
    loadAttendances(row.id, deps),
    loadAgenda(row.id, deps),
    deps.db.party.findMany({ where: { agreementId: agreement.id }, orderBy: { position: 'asc' } }),
  ]);
  const counted = attendances.map((one) => {
    const { answer, formerAnswer, party } = one;
    return { partyId: party?.id ?? null, answer, formerAnswer, standIn: standInAnswer(one, attendances) };
  });
  const counts = forecast(
    parties.map(({ id }) => id),
    counted,
  );
  const { points, reserved } = withholdPoints(clearance, row, agenda);
  return {
    meeting: readMeeting(row, agreement.timeZone),
    attendances,
    parties: counts.flatMap((count, place) => {
      const party = parties[place];
      return party ? [{ ...count, ...partyName(party) }] : [];
    }),
    presences: row.state === 'HELD' && attendances.length > 0 ? countPresences(parties, attendances) : null,
    agenda: points,
    reserved,
  };
}
