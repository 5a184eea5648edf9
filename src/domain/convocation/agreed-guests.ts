import type { Deps } from '../deps.ts';
import type { Invitee } from './list-invitees.ts';

/** The resource persons to whom each party has agreed for a meeting, as invitees who count for no party. */
export async function agreedGuests(meetingId: string, { db }: { db: Pick<Deps['db'], 'guest'> }): Promise<Invitee[]> {
  const guests = await db.guest.findMany({
    where: { meetingId, personId: { not: null }, decision: { state: 'ADOPTED' } },
    orderBy: { id: 'asc' },
  });
  return guests.flatMap(({ personId }) =>
    personId ? [{ personId, partyId: null, capacity: 'GUEST' as const, seat: '' }] : [],
  );
}
