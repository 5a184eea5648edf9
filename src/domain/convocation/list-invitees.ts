import type { AttendanceCapacity } from '../../database/generated/client.ts';
import { loadSeats } from '../committees/load-seats.ts';
import type { Deps } from '../deps.ts';
import { loadOffices } from '../people/load-offices.ts';
import type { CivilDate } from '../time/civil-date.ts';

export interface Invitee {
  personId: string;
  /** The one party for which they count; null when they count for none. */
  partyId: string | null;
  capacity: AttendanceCapacity;
  seat: string;
}

/**
 * Who is to be invited to a committee on a day: its seat-holders in force then, in the order of the text, each once
 * whatever the number of their seats; then, without a voice, the coordinator and the meeting's secretaries (K-21).
 */
export async function listInvitees(
  {
    agreementId,
    committeeId,
    day,
    secretariatId,
  }: { agreementId: string; committeeId: string; day: CivilDate; secretariatId: string | null },
  { db }: Pick<Deps, 'db'>,
): Promise<{ invitees: Invitee[]; vacant: { seat: string; partyId: string }[] }> {
  const [seats, offices] = await Promise.all([loadSeats(committeeId, day, { db }), loadOffices(agreementId, { db })]);
  const invitees = new Map<string, Invitee>();
  for (const { label, partyId, isAdvisory, holders } of seats) {
    for (const { personId } of holders) {
      if (invitees.has(personId)) continue;
      const place = isAdvisory
        ? { partyId: null, capacity: 'GUEST' as const }
        : { partyId, capacity: 'HOLDER' as const };
      invitees.set(personId, { personId, seat: label, ...place });
    }
  }
  for (const personId of [
    ...offices.coordinators(day),
    ...offices.secretariesFor({ committeeId, secretariatId, day }, day),
  ]) {
    if (!invitees.has(personId)) invitees.set(personId, { personId, partyId: null, capacity: 'INVITEE', seat: '' });
  }
  const vacant = seats
    .filter(({ holders, isAdvisory }) => holders.length === 0 && !isAdvisory)
    .map(({ label, partyId }) => ({ seat: label, partyId }));
  return { invitees: [...invitees.values()], vacant };
}
