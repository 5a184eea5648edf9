import { UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { meetingParts } from '../meetings/meeting-facts.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { agendaRights } from './rights.ts';

/**
 * A point that was proposed and awaits a word, with its meeting, for who may give that word (X3-18).
 * @throws UserError for others, and for a point already judged.
 */
export async function findProposedPoint(viewer: Viewer, itemId: string, deps: Deps) {
  const item = await deps.db.agendaItem.findFirst({
    where: { id: itemId, state: 'PROPOSED', meeting: { agreementId: viewer.agreement.id, state: 'PLANNED' } },
    include: { meeting: { include: meetingParts } },
  });
  if (!item) throw new UserError('pointUnknown');
  await requireRight(viewer, agendaRights.judge, item.meeting, deps);
  return item;
}
