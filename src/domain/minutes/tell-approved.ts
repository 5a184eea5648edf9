import type { Change } from '../audit/change-once.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import { loadParties } from '../parties/load-parties.ts';
import { loadOffices } from '../people/load-offices.ts';
import { fromDbDate } from '../time/civil-date.ts';
import { approvalHearers } from './approval-hearers.ts';
import { minutesApprovedDelivery } from './minutes-approved-kind.ts';

/** Has everybody concerned told that minutes are approved, but who has just made them so. */
export async function tellApproved({ tx, by, now }: Change, versionId: string): Promise<void> {
  const { id: agreementId } = by.agreement;
  const { meeting } = await tx.minutesVersion.findUniqueOrThrow({
    where: { id: versionId },
    include: { meeting: true },
  });
  const [parties, offices] = [await loadParties(agreementId, { db: tx }), await loadOffices(agreementId, { db: tx })];
  const people = approvalHearers({ ...meeting, day: fromDbDate(meeting.day) }, parties, offices, by.today);
  const told = people.filter((id) => id !== by.person?.id).map((id) => minutesApprovedDelivery(versionId, id, now));
  await tx.delivery.createMany({ data: told.map((one) => rowOf(agreementId, one, now)), skipDuplicates: true });
}
