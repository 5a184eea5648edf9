import type { Attendance } from '../../database/generated/client.ts';
import type { Invitee } from './list-invitees.ts';

/** What separates who is invited from who sits. */
export interface InviteeChanges {
  added: Invitee[];
  /** Person ids of who no longer sits. */
  withdrawn: string[];
  /** By attendance id: whose party, capacity or seat is another. */
  moved: (Omit<Invitee, 'personId'> & { id: string })[];
}

/** Compares those who are invited to a meeting with those whom its seats say (X3-17). */
export function compareInvitees(rows: Attendance[], invitees: Invitee[]): InviteeChanges {
  const places = placesOf(rows, invitees);
  return {
    added: invitees.filter(({ personId }) => !rows.some((row) => row.personId === personId)),
    withdrawn: rows.filter(({ personId }) => !places.has(personId)).map(({ personId }) => personId),
    moved: rows.flatMap((row) => {
      const place = places.get(row.personId);
      if (!place || isSame(row, place)) return [];
      return [{ id: row.id, partyId: place.partyId, capacity: place.capacity, seat: place.seat }];
    }),
  };
}

/** The place of each person already invited: by a seat of their own, else by the holder who still names them. */
function placesOf(rows: Attendance[], invitees: Invitee[]): Map<string, Invitee> {
  const places = new Map(invitees.map((invitee) => [invitee.personId, invitee]));
  // Whoever was invited by name sits by no seat: their place is not the seats' to take.
  const named = rows.filter(({ capacity, seat }) => capacity === 'GUEST' && seat === '');
  for (const { personId } of named) {
    if (!places.has(personId)) places.set(personId, { personId, partyId: null, capacity: 'GUEST', seat: '' });
  }
  // Found before any is added: a representative names nobody in their turn.
  const holders = rows.flatMap(({ personId, representedById }) => {
    const holder = places.get(personId);
    return holder && representedById ? [{ holder, representedById }] : [];
  });
  for (const { holder, representedById } of holders) {
    // Who is invited without a voice has the one that they are given.
    if (places.has(representedById) && places.get(representedById)?.capacity !== 'INVITEE') continue;
    places.set(representedById, { ...holder, personId: representedById, capacity: 'REPRESENTATIVE' });
  }
  return places;
}

function isSame(row: Attendance, { partyId, capacity, seat }: Invitee): boolean {
  return row.partyId === partyId && row.capacity === capacity && row.seat === seat;
}
