import { rowOf } from '../deliveries/delivery-row.ts';
import type { Deps, Transaction } from '../deps.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { compareInvitees } from './compare-invitees.ts';
import { again, withdrawalDelivery } from './convocation-delivery.ts';
import { listInvitees } from './list-invitees.ts';

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
  const { added, withdrawn, moved } = compareInvitees(rows, invitees);
  for (const { id, partyId, capacity, seat } of moved) {
    await tx.attendance.update({ where: { id }, data: { partyId, capacity, seat } });
  }
  await tx.attendance.deleteMany({ where: { meetingId, personId: { in: withdrawn } } });
  await tx.attendance.createMany({ data: added.map((invitee) => ({ meetingId, ...invitee })), skipDuplicates: true });
  const told = withdrawn.map((personId) => {
    return rowOf(agreementId, again(withdrawalDelivery(meeting, personId, now, formerDay)), now);
  });
  await tx.delivery.createMany({ data: told, skipDuplicates: true });
  return { added: added.map(({ personId }) => personId), withdrawn };
}
