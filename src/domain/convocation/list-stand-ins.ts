import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { findMeeting } from '../meetings/find-meeting.ts';
import { countsOn } from '../people/counts-on.ts';
import { type PartyName, partyName } from '../text/party-name.ts';
import { fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';

export interface StandIns {
  /** Representatives on record first, then others of the same party. */
  people: { personId: string; name: string; jobTitle: string | null }[];
  /** The party for which the place counts. */
  party: PartyName | null;
  /** Who may add somebody to the roster. */
  coordinators: string[];
  /** The text gives the seat no representative: naming one is recorded with a warning (X3-13). */
  isOutsideText: boolean;
}

/**
 * Who may hold one's place at a meeting: the representatives of the seat, else people of the same party.
 * @throws UserError for somebody who is not invited.
 */
export async function listStandIns(
  viewer: Viewer,
  { meetingId }: { meetingId: string },
  deps: Deps,
): Promise<StandIns> {
  const meeting = await findMeeting(viewer, meetingId, deps);
  if (!viewer.person) throw new UserError('notInvited');
  const { id: personId } = viewer.person;
  const own = await deps.db.attendance.findUnique({
    where: { meetingId_personId: { meetingId: meeting.id, personId } },
    include: { party: true },
  });
  if (!own) throw new UserError('notInvited');
  const day = fromDbDate(meeting.day);
  const people = await deps.db.person.findMany({
    where: { agreementId: viewer.agreement.id, id: { not: personId } },
    include: {
      memberships: { include: { holder: true } },
      voices: true,
      roles: true,
    },
  });
  const seatRule = await deps.db.seatRule.findFirst({
    where: { committeeId: meeting.committeeId, label: own.seat, memberships: { some: { personId } } },
  });
  const coordinates = (person: (typeof people)[number]) =>
    person.roles.some((row) => row.role === 'coordinator' && countsOn(row, viewer.today));
  const isOnRecord = (person: (typeof people)[number]) =>
    person.memberships.some((row) => row.holder?.personId === personId && countsOn(row, day));
  const isOfParty = ({ memberships, voices, roles }: (typeof people)[number]) =>
    [...memberships, ...voices, ...roles].some((row) => row.partyId === own.partyId && countsOn(row, day));
  const candidates = people.filter((person) => isOnRecord(person) || (own.partyId !== null && isOfParty(person)));
  return {
    people: candidates
      .toSorted((a, b) => Number(isOnRecord(b)) - Number(isOnRecord(a)) || a.name.localeCompare(b.name, 'fr'))
      .map(({ id, name, jobTitle }) => ({ personId: id, name, jobTitle })),
    party: own.party && partyName(own.party),
    coordinators: people.filter(coordinates).map(({ name }) => name),
    isOutsideText: seatRule?.substitute === 'FORBIDDEN',
  };
}
