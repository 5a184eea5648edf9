import type { Presence } from '../../database/generated/client.ts';
import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../people/viewer.ts';
import { recordAudit } from '../records/record-audit.ts';
import { fromDbDate } from '../time/civil-date.ts';
import { writeOnce } from '../write-once.ts';
import { findKeptMeeting } from './keeps-meeting.ts';
import { listInvitees } from './list-invitees.ts';

export interface HoldInput {
  reference: string;
  /** Person ids. */
  present: string[];
  remote: string[];
  excused: string[];
  /** Ids of the points that come back on the next agenda. */
  openItems: string[];
}

/**
 * « Séance tenue »: closes a meeting with who was there; its period is satisfied, and open points come back on the
 * next agenda (X3-3). Who was invited and is in no list was absent.
 * @throws UserError for anybody but the coordinator and the meeting's secretariat, before the day itself, and for a meeting
 * that is over.
 */
export async function holdMeeting(viewer: Viewer, input: HoldInput, deps: Deps): Promise<{ reference: string }> {
  const meeting = await findKeptMeeting(viewer, input.reference, deps);
  const { reference, committeeId, secretariatId } = meeting;
  const day = fromDbDate(meeting.day);
  if (meeting.state !== 'PLANNED') throw new UserError('meetingOver', { reference });
  if (day > viewer.today) throw new UserError('meetingToCome', { on: day });
  const { invitees } = await listInvitees({ agreementId: viewer.agreement.id, committeeId, day, secretariatId }, deps);
  const now = deps.now();
  await writeOnce(deps, async (tx) => {
    const { count } = await tx.meeting.updateMany({
      where: { id: meeting.id, state: 'PLANNED' },
      data: { state: 'HELD', revisedAt: now },
    });
    if (count === 0) throw new UserError('alreadyDone');
    // A meeting held without a convocation still has its members.
    await tx.attendance.createMany({
      data: invitees.map((invitee) => ({ meetingId: meeting.id, ...invitee })),
      skipDuplicates: true,
    });
    const attendances = await tx.attendance.findMany({ where: { meetingId: meeting.id } });
    for (const { id, personId, representedById, standInName } of attendances) {
      const presence = presenceOf(personId, representedById !== null || standInName !== null, input);
      await tx.attendance.update({ where: { id }, data: { presence } });
    }
    await tx.agendaItem.updateMany({
      where: { meetingId: meeting.id, id: { in: input.openItems } },
      data: { isOpen: true },
    });
    await recordAudit(tx, viewer, now, {
      action: 'meeting.held',
      subjectType: 'Meeting',
      subjectId: meeting.id,
      after: { committee: meeting.committee.shortName, on: day, place: meeting.place || (meeting.link ?? '') },
    });
  });
  return { reference };
}

function presenceOf(personId: string, isRepresented: boolean, input: HoldInput): Presence {
  if (input.present.includes(personId)) return 'PRESENT';
  if (input.remote.includes(personId)) return 'REMOTE';
  if (isRepresented) return 'REPRESENTED';
  return input.excused.includes(personId) ? 'EXCUSED' : 'ABSENT';
}
