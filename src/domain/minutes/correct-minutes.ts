import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { findMeeting } from '../meetings/find-meeting.ts';
import { findMeetingFor } from '../meetings/keeps-meeting.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { requireMinutes } from './minutes-access.ts';
import { readVersion } from './read-version.ts';
import { minutesRights } from './rights.ts';

const MOST = 1000;

/**
 * Asks for a correction of circulated minutes; `versionId` says which version was read. The same words twice are one
 * request.
 * @throws UserError for somebody outside the roster or who may not read them (Art. 12), while nothing is circulated, and for a version that was replaced;
 * InvalidForm without a text, or for one longer than 1,000 characters.
 */
export async function askCorrection(
  viewer: Viewer,
  { reference, versionId, text: typed }: { reference: string; versionId?: string; text: string },
  deps: Deps,
): Promise<{ reference: string }> {
  await requireRight(viewer, minutesRights.askCorrection);
  if (versionId) await readVersion(deps.db, viewer.agreement, versionId);
  const meeting = await findMeeting(viewer, reference, deps);
  const version = await deps.db.minutesVersion.findFirst({
    where: { meetingId: meeting.id },
    orderBy: { number: 'desc' },
  });
  if (!version || !viewer.person) throw new UserError('minutesNotCirculated', { reference: meeting.reference });
  const state = version.state === 'APPROVED' ? 'approved' : 'circulated';
  await requireMinutes({ ...viewer, audience: 'self' }, meeting, { state }, deps);
  // Browsers send each line end as two signs.
  const text = typed.replace(/\r\n/g, '\n').trim();
  if (text === '') throw new InvalidForm({ text: new UserError('required') });
  if (text.length > MOST) throw new InvalidForm({ text: new UserError('tooLong', { most: MOST }) });
  const { id: personId } = viewer.person;
  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const request = { versionId: version.id, personId, text };
    if (await tx.minutesCorrection.findFirst({ where: { ...request, state: 'PROPOSED' } })) return;
    const correction = await tx.minutesCorrection.create({ data: { ...request, proposedAt: now } });
    note('minutes.corrected', ['MinutesCorrection', correction.id], { after: { reference: meeting.reference, text } });
  });
  return { reference: meeting.reference };
}

/**
 * Accepts or refuses a correction that somebody asked for; an accepted one is then written into the notes, and the
 * minutes circulated anew.
 * @throws UserError for anybody but the coordinator and the meeting's secretariat, and for one already answered.
 */
export async function judgeCorrection(
  viewer: Viewer,
  { correctionId, isAccepted, answer }: { correctionId: string; isAccepted: boolean; answer: string },
  deps: Deps,
): Promise<void> {
  const correction = await deps.db.minutesCorrection.findFirst({
    where: { id: correctionId, state: 'PROPOSED', version: { meeting: { agreementId: viewer.agreement.id } } },
    include: { version: true },
  });
  if (!correction) throw new UserError('gone');
  await findMeetingFor(viewer, minutesRights.judgeCorrection, correction.version.meetingId, deps);
  if (!isAccepted && answer.trim() === '') throw new InvalidForm({ answer: new UserError('required') });
  await changeOnce(viewer, deps, async ({ tx, note }) => {
    await tx.minutesCorrection.update({
      where: { id: correction.id },
      data: { state: isAccepted ? 'ACCEPTED' : 'REFUSED', answer: answer.trim() || null },
    });
    note(isAccepted ? 'correction.accepted' : 'correction.refused', ['MinutesCorrection', correction.id], {
      after: { answer: answer.trim() },
    });
  });
}
