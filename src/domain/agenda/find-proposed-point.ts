import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { keepsMeeting } from '../meetings/keeps-meeting.ts';
import { meetingParts } from '../meetings/meeting-facts.ts';
import { loadOffices } from '../people/load-offices.ts';
import type { Viewer } from '../viewer/viewer.ts';

/**
 * A point that was proposed and awaits a word, with its meeting, for who may give that word: who speaks for the chair's
 * party, and the secretariat (X3-18).
 * @throws UserError for others, and for a point already judged.
 */
export async function findProposedPoint(viewer: Viewer, itemId: string, deps: Deps) {
  const item = await deps.db.agendaItem.findFirst({
    where: { id: itemId, state: 'PROPOSED', meeting: { agreementId: viewer.agreement.id, state: 'PLANNED' } },
    include: { meeting: { include: meetingParts } },
  });
  if (!item) throw new UserError('pointUnknown');
  const { chairId } = item.meeting;
  const [offices, keeps] = await Promise.all([
    loadOffices(viewer.agreement.id, deps),
    keepsMeeting(viewer, item.meeting, deps),
  ]);
  const speaks = chairId !== null && offices.speakersOf(chairId, viewer.today).includes(viewer.person?.id ?? '');
  if (!speaks && !keeps) throw new UserError('chairOnly');
  return item;
}
