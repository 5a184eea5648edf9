import { InvalidForm, UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { requireRoster, requireSteward } from '../people/access.ts';
import type { Viewer } from '../people/viewer.ts';
import { recordAudit } from '../records/record-audit.ts';
import { writeOnce } from '../write-once.ts';
import { findMeeting } from './find-meeting.ts';

const MOST = 1000;

/**
 * Asks for a correction of circulated minutes.
 * @throws UserError for somebody outside the roster, or while nothing is circulated; InvalidForm without a text.
 */
export async function askCorrection(
  viewer: Viewer,
  { reference, text }: { reference: string; text: string },
  deps: Deps,
): Promise<{ reference: string }> {
  requireRoster(viewer);
  const meeting = await findMeeting(viewer, reference, deps);
  const version = await deps.db.minutesVersion.findFirst({
    where: { meetingId: meeting.id },
    orderBy: { number: 'desc' },
  });
  if (!version || !viewer.person) throw new UserError('minutesNotCirculated', { reference: meeting.reference });
  if (text.trim() === '') throw new InvalidForm({ text: new UserError('required') });
  if (text.length > MOST) throw new InvalidForm({ text: new UserError('tooLong', { most: MOST }) });
  const { id: personId } = viewer.person;
  await writeOnce(deps, async (tx) => {
    const correction = await tx.minutesCorrection.create({
      data: { versionId: version.id, personId, text: text.trim(), proposedAt: deps.now() },
    });
    await recordAudit(tx, viewer, deps.now(), {
      action: 'minutes.corrected',
      subjectType: 'MinutesCorrection',
      subjectId: correction.id,
      after: { reference: meeting.reference, text: text.trim() },
    });
  });
  return { reference: meeting.reference };
}

/**
 * Accepts or refuses a correction that somebody asked for; an accepted one is then written into the notes, and the
 * minutes circulated anew.
 * @throws UserError for anybody but the coordinator and the secretariat, and for one already answered.
 */
export async function judgeCorrection(
  viewer: Viewer,
  { correctionId, isAccepted, answer }: { correctionId: string; isAccepted: boolean; answer: string },
  deps: Deps,
): Promise<void> {
  requireSteward(viewer);
  if (!isAccepted && answer.trim() === '') throw new InvalidForm({ answer: new UserError('required') });
  const correction = await deps.db.minutesCorrection.findFirst({
    where: { id: correctionId, state: 'PROPOSED', version: { meeting: { agreementId: viewer.agreement.id } } },
  });
  if (!correction) throw new UserError('gone');
  await writeOnce(deps, async (tx) => {
    await tx.minutesCorrection.update({
      where: { id: correction.id },
      data: { state: isAccepted ? 'ACCEPTED' : 'REFUSED', answer: answer.trim() || null },
    });
    await recordAudit(tx, viewer, deps.now(), {
      action: isAccepted ? 'correction.accepted' : 'correction.refused',
      subjectType: 'MinutesCorrection',
      subjectId: correction.id,
      after: { answer: answer.trim() },
    });
  });
}
