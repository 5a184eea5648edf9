import type {
  Attendance,
  Guest,
  Membership,
  PartyVoice,
  RoleAssignment,
  SeatRule,
} from '../../database/generated/client.ts';
import { countsOn } from '../people/counts-on.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { type Clearance, OF_PARTIES, PUBLIC_ONLY } from './clearance.ts';

type Seat = Pick<Membership, 'startsOn' | 'endsOn'> & { seatRule: Pick<SeatRule, 'committeeId' | 'isAdvisory'> };

export interface ClearanceParts {
  roles: Pick<RoleAssignment, 'role' | 'startsOn' | 'endsOn'>[];
  voices: Pick<PartyVoice, 'startsOn' | 'endsOn'>[];
  memberships: Seat[];
  attendances: Pick<Attendance, 'meetingId' | 'capacity'>[];
  guestOf: Pick<Guest, 'meetingId'>[];
}

/**
 * What a person may read on a day (Art. 12). From the day after the last day of their mandate they are as anybody
 * else, whatever they were invited to; resource persons are no party (A12-3).
 */
export function personClearance(
  { roles, voices, memberships, attendances, guestOf }: ClearanceParts,
  today: CivilDate,
): Clearance {
  const seats = memberships.filter((row) => countsOn(row, today));
  const held = roles.filter((row) => countsOn(row, today));
  const speaks = voices.some((row) => countsOn(row, today));
  if (speaks || seats.some(({ seatRule }) => !seatRule.isAdvisory)) return OF_PARTIES;
  if (held.some(({ role }) => role === 'coordinator' || role === 'secretariat')) return OF_PARTIES;
  if (seats.length === 0 && held.length === 0) return PUBLIC_ONLY;
  // Who was invited for a seat reads by it, while they hold it.
  const invitations = [...attendances.filter(({ capacity }) => capacity !== 'HOLDER'), ...guestOf];
  return {
    isOfParties: false,
    committeeIds: [...new Set(seats.map(({ seatRule }) => seatRule.committeeId))],
    meetingIds: [...new Set(invitations.map(({ meetingId }) => meetingId))],
  };
}
