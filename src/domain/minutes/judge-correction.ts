import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { findMeetingFor } from '../meetings/keeps-meeting.ts';
import { tellEnd } from '../reminders/tell-end.ts';
import { fromDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { correctionEnds } from './correction-dues.ts';
import { readableMinutes } from './minutes-access.ts';
import { minutesRights } from './rights.ts';

/**
 * Accepts or refuses a correction that somebody asked for, who is told; an accepted one is then written into the notes, and the
 * minutes circulated anew.
 * @throws UserError for anybody but the coordinator and the meeting's secretariat, and for one already answered.
 */
export async function judgeCorrection(
  viewer: Viewer,
  { correctionId, isAccepted, answer: typed }: { correctionId: string; isAccepted: boolean; answer: string },
  deps: Deps,
): Promise<void> {
  const correction = await deps.db.minutesCorrection.findFirst({
    where: { id: correctionId, state: 'PROPOSED', version: { meeting: { agreementId: viewer.agreement.id } } },
    include: { version: true },
  });
  if (!correction) throw new UserError('gone');
  const { id, text, personId, version } = correction;
  const meeting = await findMeetingFor(viewer, minutesRights.judgeCorrection, version.meetingId, deps);
  const answer = typed.trim() || null;
  if (!isAccepted && answer === null) throw new InvalidForm({ answer: new UserError('required') });
  await changeOnce(viewer, deps, async (change) => {
    const { tx, note, now } = change;
    const { count } = await tx.minutesCorrection.updateMany({
      where: { id, state: 'PROPOSED' },
      data: { state: isAccepted ? 'ACCEPTED' : 'REFUSED', answer, judgedAt: now },
    });
    if (count === 0) throw new UserError('gone');
    const { reference, committee, day } = meeting;
    const facts = {
      readable: readableMinutes(meeting, { state: 'circulated' }),
      ...{ reference, committee: committee.shortName, day: fromDbDate(day), text, answer },
      by: viewer.person?.name ?? '',
    };
    const told = { facts, subject: `correction:${id}`, step: 'judged', ask: { by: [personId], of: [] } };
    await (isAccepted
      ? tellEnd(change, { ...told, rule: correctionEnds.answered, end: 'correction.answered' })
      : tellEnd(change, { ...told, rule: correctionEnds.refused, end: 'correction.refused' }));
    note(isAccepted ? 'correction.accepted' : 'correction.refused', ['MinutesCorrection', id], {
      after: { answer: answer ?? '' },
    });
  });
}
