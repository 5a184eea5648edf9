import type { Attendance } from '../../database/generated/client.ts';
import { changeOnce } from '../audit/change-once.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Deps } from '../deps.ts';
import { loadCurrentMeetings } from '../meetings/load-current-meetings.ts';
import { type CivilDate, fromDbDate } from '../time/civil-date.ts';
import { compareInvitees } from './compare-invitees.ts';
import { again, convocationDelivery } from './convocation-delivery.ts';
import { type Invitee, listInvitees } from './list-invitees.ts';
import { refreshInvitees } from './refresh-invitees.ts';

/**
 * Keeps the lists of an agreement's convened meetings to come what its seats say (X3-17): who was seated since is
 * convened, who no longer sits on the day is told so, each once. Run again, or by two replicas at once, it changes
 * nothing.
 */
export async function followMandates(agreementId: string, today: CivilDate, deps: Deps): Promise<void> {
  const { planned } = await loadCurrentMeetings(agreementId, today, deps);
  for (const { reference, attendances, ...row } of planned.filter(({ convenedAt }) => convenedAt !== null)) {
    const meeting = { ...row, day: fromDbDate(row.day) };
    const { id, sequence } = meeting;
    const { invitees } = await listInvitees(meeting, deps);
    if (isAsSeated(attendances, invitees)) continue;
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
        meeting,
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

/** Looked at without holding the meeting: most days nobody came or went. */
function isAsSeated(rows: Attendance[], invitees: Invitee[]): boolean {
  return Object.values(compareInvitees(rows, invitees)).every((changes) => changes.length === 0);
}
