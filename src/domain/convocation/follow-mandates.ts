import { recordAudit } from '../audit/record-audit.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Deps } from '../deps.ts';
import { type CivilDate, fromDbDate, toDbDate } from '../time/civil-date.ts';
import { again, convocationProposal } from './convocation-proposal.ts';
import { refreshInvitees } from './refresh-invitees.ts';

/**
 * Keeps the lists of an agreement's convened meetings to come what its seats say (X3-17): who was seated since is
 * convened, who no longer sits on the day is told so, each once. Run again, or by two replicas at once, it changes
 * nothing.
 */
export async function followMandates(agreementId: string, today: CivilDate, { db, now }: Deps): Promise<void> {
  const meetings = await db.meeting.findMany({
    where: { agreementId, state: 'PLANNED', convenedAt: { not: null }, day: { gte: toDbDate(today) } },
    select: { id: true, sequence: true, committeeId: true, secretariatId: true, day: true, reference: true },
    orderBy: { day: 'asc' },
  });
  for (const { reference, ...meeting } of meetings) {
    const { id, sequence } = meeting;
    const at = now();
    await db.$transaction(async (tx) => {
      // Holds the row: a move or a second replica waits, and then finds nothing left to do.
      const { count } = await tx.meeting.updateMany({
        where: { id, sequence, state: 'PLANNED' },
        data: { state: 'PLANNED' },
      });
      if (count === 0) return;
      const { added, withdrawn } = await refreshInvitees(tx, {
        agreementId,
        meeting: { ...meeting, day: fromDbDate(meeting.day) },
        now: at,
      });
      if (added.length + withdrawn.length === 0) return;
      // They may have been invited before, and withdrawn: each time is told.
      const rows = added.map((personId) => rowOf(agreementId, again(convocationProposal(meeting, personId, at)), at));
      await tx.delivery.createMany({ data: rows, skipDuplicates: true });
      await recordAudit(tx, { agreementId, name: 'ctg-bot' }, at, {
        action: 'meeting.invitees',
        subjectType: 'Meeting',
        subjectId: id,
        after: { reference, added, withdrawn },
      });
    });
  }
}
