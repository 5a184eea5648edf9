import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import { listInvitees } from '../convocation/list-invitees.ts';
import { type PresenceInput, readPresences } from '../convocation/read-presences.ts';
import type { Deps } from '../deps.ts';
import { findMeetingFor } from '../meetings/keeps-meeting.ts';
import { loadAgenda } from '../meetings/load-agenda.ts';
import { draftMinutes } from '../minutes/draft-minutes.ts';
import type { MinutesContent } from '../minutes/minutes-content.ts';
import { fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { planningRights } from './rights.ts';

export interface HoldInput extends PresenceInput {
  reference: string;
  /** Ids of the points that come back on the next agenda. */
  openItems: string[];
}

/**
 * « Séance tenue »: closes a meeting with who was there; its period is satisfied, and open points come back on the
 * next agenda (X3-3). Who was invited and is in no list was absent.
 * Answers with what its minutes will say.
 * @throws UserError for anybody but the coordinator and the meeting's secretariat, before the day itself, and for a meeting
 * that is over; InvalidForm for somebody who arrived twice.
 */
export async function holdMeeting(viewer: Viewer, input: HoldInput, deps: Deps): Promise<MinutesContent> {
  const meeting = await findMeetingFor(viewer, planningRights.hold, input.reference, deps);
  const { reference, committeeId, secretariatId } = meeting;
  const day = fromDbDate(meeting.day);
  if (meeting.state !== 'PLANNED') throw new UserError('meetingOver', { reference });
  if (day > viewer.today) throw new UserError('meetingToCome', { on: day });
  const presenceOf = readPresences(input, await loadAgenda(meeting.id, deps));
  const { invitees } = await listInvitees({ agreementId: viewer.agreement.id, committeeId, day, secretariatId }, deps);
  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
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
    for (const one of attendances) await tx.attendance.update({ where: { id: one.id }, data: presenceOf(one) });
    await tx.agendaItem.updateMany({
      where: { meetingId: meeting.id, id: { in: input.openItems } },
      data: { isOpen: true },
    });
    note('meeting.held', ['Meeting', meeting.id], {
      after: { committee: meeting.committee.shortName, on: day, place: meeting.place || (meeting.link ?? '') },
    });
  });
  return draftMinutes(meeting.id, viewer.agreement.timeZone, deps);
}
