import type { Meeting } from '../../database/generated/client.ts';
import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import { sendConvocations } from '../convocation/convene-meeting.ts';
import type { FormerSlot } from '../convocation/convocation-delivery.ts';
import { refreshInvitees } from '../convocation/refresh-invitees.ts';
import type { Deps, Transaction } from '../deps.ts';
import { loadDueScope } from '../dues/due-scope.ts';
import { checkSlot, type SlotWarning } from '../meetings/check-slot.ts';
import { findMeetingFor } from '../meetings/keeps-meeting.ts';
import { officesAfterMove } from '../meetings/offices-after-move.ts';
import { officesOn } from '../meetings/offices-on.ts';
import { type MeetingSlot, readSlot } from '../meetings/read-meeting-input.ts';
import { fromDbDate, toDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { planningRights } from './rights.ts';

export interface MoveInput extends MeetingSlot {
  reference: string;
  reason: string;
}

/**
 * Gives a meeting another date, hour, length or place. Everybody invited is told, with the reason and what it was before; another
 * date or hour asks for their answer anew, the former one being kept as to confirm, and those who stood in for somebody are withdrawn with it. Another day is for those
 * who sit on it: new holders are convened, former ones are told that they no longer are (X3-17).
 * @throws UserError for anybody but the coordinator and the meeting's secretariat, and for a meeting that is over; InvalidForm
 * for a slot that cannot stand, without a reason, or when nothing changes.
 */
export async function moveMeeting(
  viewer: Viewer,
  input: MoveInput,
  deps: Deps,
): Promise<{ reference: string; told: number; warnings: SlotWarning[] }> {
  const meeting = await findMeetingFor(viewer, planningRights.move, input.reference, deps);
  const { reference } = meeting;
  if (meeting.state !== 'PLANNED') throw new UserError('meetingOver', { reference });
  if (input.reason.trim() === '') throw new InvalidForm({ reason: new UserError('required') });
  const slot = readSlot(input, { today: viewer.today, timeZone: viewer.agreement.timeZone });
  const isSameTime = slot.startsAt.getTime() === meeting.startsAt?.getTime() && slot.minutes === meeting.minutes;
  if (isSameTime && slot.place === meeting.place && slot.link === meeting.link) {
    throw new InvalidForm({ day: new UserError('nothingChanged') });
  }
  const scope = await loadDueScope(viewer.agreement.id, deps);
  const [warnings, former, offices] = await Promise.all([
    checkSlot(meeting.committee, slot.day, scope, deps),
    officesOn(meeting.committeeId, fromDbDate(meeting.day), deps),
    officesOn(meeting.committeeId, slot.day, deps),
  ]);
  const agreementId = viewer.agreement.id;
  const sequence = meeting.sequence + 1;
  const moved = officesAfterMove(meeting, former, offices);
  const told = await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const { count } = await tx.meeting.updateMany({
      where: { id: meeting.id, sequence: meeting.sequence, state: 'PLANNED' },
      data: {
        ...slot,
        day: toDbDate(slot.day),
        reason: input.reason.trim(),
        sequence,
        revisedAt: now,
        ...moved,
      },
    });
    if (count === 0) throw new UserError('alreadyDone');
    if (!isSameTime) {
      await askAnew(tx, meeting.id);
    }
    if (meeting.convenedAt) {
      const { id, committeeId } = meeting;
      const refreshed = { id, committeeId, secretariatId: moved.secretariatId, sequence, day: slot.day };
      await refreshInvitees(tx, { agreementId, meeting: refreshed, formerDay: fromDbDate(meeting.day), now });
    }
    const attendances = await tx.attendance.findMany({ where: { meetingId: meeting.id } });
    const people = meeting.convenedAt ? attendances.map(({ personId }) => personId) : [];
    await sendConvocations(tx, {
      meeting: { id: meeting.id, sequence },
      people,
      agreementId,
      now,
      former: slotOf(meeting),
    });
    note('meeting.moved', ['Meeting', meeting.id], {
      before: { on: fromDbDate(meeting.day) },
      after: { committee: meeting.committee.shortName, on: slot.day, reason: input.reason.trim() },
    });
    return people.length;
  });
  return { reference, told, warnings };
}

/** Nobody has answered any more; what they had answered is to confirm. */
async function askAnew(tx: Transaction, meetingId: string): Promise<void> {
  for (const answer of ['PRESENT', 'REMOTE', 'EXCUSED', 'REPRESENTED'] as const) {
    await tx.attendance.updateMany({ where: { meetingId, answer }, data: { formerAnswer: answer } });
  }
  const data = { answer: 'NONE', answeredAt: null, representedById: null, standInName: null } as const;
  await tx.attendance.updateMany({ where: { meetingId }, data });
}

function slotOf({ day, startsAt, place, link }: Meeting): FormerSlot {
  return { day: fromDbDate(day), startsAt: startsAt?.toISOString() ?? null, place, link };
}
