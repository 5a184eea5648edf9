import { rowOf } from '../deliveries/delivery-row.ts';
import type { Deps, Transaction } from '../deps.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import { again, convocationDelivery, withdrawalDelivery } from './convocation-delivery.ts';
import { listInvitees } from './list-invitees.ts';

interface Dismissal {
  meeting: { id: string; sequence: number; committeeId: string; secretariatId: string | null; day: Date | CivilDate };
  personId: string;
  agreementId: string;
  now: Date;
}

/**
 * Takes back from somebody that they stand in for another: whoever is invited anyway is told their own place alone, the others
 * that they are no longer expected.
 */
export async function dismissStandIn(
  tx: Transaction,
  { meeting, personId, agreementId, now }: Dismissal,
): Promise<void> {
  const day = meeting.day instanceof Date ? fromDbDate(meeting.day) : meeting.day;
  const where = { meetingId: meeting.id, personId };
  const { invitees } = await listInvitees({ ...meeting, agreementId, day }, { db: tx as Deps['db'] });
  const own = invitees.find((invitee) => invitee.personId === personId);
  const row = await tx.attendance.findFirst({ where });
  if (!row) return;
  const isInvitedAnyway = own !== undefined || row.capacity !== 'REPRESENTATIVE';
  if (!isInvitedAnyway) await tx.attendance.deleteMany({ where });
  else if (own && row.capacity === 'REPRESENTATIVE') await tx.attendance.updateMany({ where, data: own });
  const told = isInvitedAnyway ? convocationDelivery : withdrawalDelivery;
  await tx.delivery.createMany({
    data: [rowOf(agreementId, again(told(meeting, personId, now)), now)],
    skipDuplicates: true,
  });
}
