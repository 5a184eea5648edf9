import { changeOnce } from '../audit/change-once.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Deps } from '../deps.ts';
import { type CivilDate, fromDbDate, toDbDate } from '../time/civil-date.ts';
import { again, convocationDelivery } from './convocation-delivery.ts';
import { refreshInvitees } from './refresh-invitees.ts';

/**
 * Keeps the lists of an agreement's convened meetings to come what its seats say (X3-17): who was seated since is
 * convened, who no longer sits on the day is told so, each once. Run again, or by two replicas at once, it changes
 * nothing.
 */
export async function followMandates(agreementId: string, today: CivilDate, deps: Deps): Promise<void> {
  const meetings = await deps.db.meeting.findMany({
    where: { agreementId, state: 'PLANNED', convenedAt: { not: null }, day: { gte: toDbDate(today) } },
    select: { id: true, sequence: true, committeeId: true, secretariatId: true, day: true, reference: true },
    orderBy: { day: 'asc' },
  });
  for (const { reference, ...meeting } of meetings) {
    const { id, sequence } = meeting;
    const bot = { agreementId, name: 'ctg-bot' };
    await changeOnce(bot, deps, async ({ tx, now, note }) => {
      // Holds the row: a move or a second replica waits, and then finds nothing left to do.
      const { count } = await tx.meeting.updateMany({
        where: { id, sequence, state: 'PLANNED' },
        data: { state: 'PLANNED' },
      });
      if (count === 0) return;
      const { added, withdrawn } = await refreshInvitees(tx, {
        agreementId,
        meeting: { ...meeting, day: fromDbDate(meeting.day) },
        now,
      });
      if (added.length + withdrawn.length === 0) return;
      // They may have been invited before, and withdrawn: each time is told.
      const rows = added.map((personId) => rowOf(agreementId, again(convocationDelivery(meeting, personId, now)), now));
      await tx.delivery.createMany({ data: rows, skipDuplicates: true });
      note('meeting.invitees', ['Meeting', id], { after: { reference, added, withdrawn } });
    });
  }
}
