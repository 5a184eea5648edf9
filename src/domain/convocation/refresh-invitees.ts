import type { Attendance } from '../../database/generated/client.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Deps, Transaction } from '../deps.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { again, withdrawalDelivery } from './convocation-delivery.ts';
import { type Invitee, listInvitees } from './list-invitees.ts';

export interface RefreshInput {
  agreementId: string;
  meeting: { id: string; sequence: number; committeeId: string; secretariatId: string | null; day: CivilDate };
  /** The day of which those who are withdrawn were told, when the meeting has just left it. */
  formerDay?: CivilDate;
  now: Date;
}

export interface Refreshed {
  /** Ids of who is invited now and was not: whoever calls convenes them. */
  added: string[];
  /** Ids of who no longer is: one withdrawal each was written down. */
  withdrawn: string[];
}

/**
 * Makes a convened meeting's list what the seats say of its day (X3-17): new holders enter it, those who no longer sit
 * leave it, and so do representatives whom nobody names any more; guests invited by name stay. Who stays keeps their
 * answer. Run again, it changes nothing. The caller holds the meeting's row, so that two runs follow each other.
 */
export async function refreshInvitees(
  tx: Transaction,
  { agreementId, meeting, formerDay, now }: RefreshInput,
): Promise<Refreshed> {
  const { id: meetingId, committeeId, secretariatId, day } = meeting;
  const { invitees } = await listInvitees({ agreementId, committeeId, secretariatId, day }, { db: tx as Deps['db'] });
  const rows = await tx.attendance.findMany({ where: { meetingId } });
  const places = placesOf(rows, invitees);
  const withdrawn = rows.filter(({ personId }) => !places.has(personId)).map(({ personId }) => personId);
  const added = invitees.filter(({ personId }) => !rows.some((row) => row.personId === personId));

  for (const row of rows) {
    const place = places.get(row.personId);
    if (!place || isSame(row, place)) continue;
    const { partyId, capacity, seat } = place;
    await tx.attendance.update({ where: { id: row.id }, data: { partyId, capacity, seat } });
  }
  await tx.attendance.deleteMany({ where: { meetingId, personId: { in: withdrawn } } });
  await tx.attendance.createMany({ data: added.map((invitee) => ({ meetingId, ...invitee })), skipDuplicates: true });
  const told = withdrawn.map((personId) => {
    return rowOf(agreementId, again(withdrawalDelivery(meeting, personId, now, formerDay)), now);
  });
  await tx.delivery.createMany({ data: told, skipDuplicates: true });
  return { added: added.map(({ personId }) => personId), withdrawn };
}

/** The place of each person already invited: by a seat of their own, else by the holder who still names them. */
function placesOf(rows: Attendance[], invitees: Invitee[]): Map<string, Invitee> {
  const places = new Map(invitees.map((invitee) => [invitee.personId, invitee]));
  // Whoever was invited by name sits by no seat: their place is not the seats' to take.
  const named = rows.filter(({ capacity, seat }) => capacity === 'GUEST' && seat === '');
  for (const { personId } of named) {
    if (!places.has(personId)) places.set(personId, { personId, partyId: null, capacity: 'GUEST', seat: '' });
  }
  const holders = rows.filter(({ personId }) => places.has(personId));
  for (const { personId: holderId, representedById } of holders) {
    const holder = places.get(holderId);
    if (!holder || !representedById || places.has(representedById)) continue;
    places.set(representedById, { ...holder, personId: representedById, capacity: 'REPRESENTATIVE' });
  }
  return places;
}

function isSame(row: Attendance, { partyId, capacity, seat }: Invitee): boolean {
  return row.partyId === partyId && row.capacity === capacity && row.seat === seat;
}
