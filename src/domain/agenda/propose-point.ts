import { UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps, Transaction } from '../deps.ts';
import { findMeeting } from '../meetings/find-meeting.ts';
import type { MessageSource } from '../messages/source-message.ts';
import { takeMessage } from '../messages/take-message.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { type ProposedPointInput, readProposedPoint } from './read-proposed-point.ts';
import { agendaRights } from './rights.ts';
import { waitingOrigin } from './waiting-points.ts';

/**
 * Proposes a point for a meeting's agenda; whoever chairs accepts or refuses it (X3-18).
 * @throws UserError for somebody outside the roster, for a meeting that is over, and for a message proposed before;
 * InvalidForm without a title, or for a text too long.
 */
export async function proposePoint(
  viewer: Viewer,
  input: ProposedPointInput & { reference: string },
  deps: Deps,
): Promise<{ reference: string; chair: string | null }> {
  await requireRight(viewer, agendaRights.propose);
  const meeting = await findMeeting(viewer, input.reference, deps);
  const { reference } = meeting;
  if (meeting.state !== 'PLANNED') throw new UserError('meetingOver', { reference });
  const point = readProposedPoint(input);
  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const item = await tx.agendaItem.create({
      data: {
        meetingId: meeting.id,
        position: 0,
        ...point,
        origin: 'proposed',
        state: 'PROPOSED',
        proposedById: viewer.person?.id ?? null,
        addedAt: now,
      },
    });
    if (input.source) {
      const taking = { source: input.source, into: `agenda:${meeting.id}`, subjectId: item.id };
      const isNew = await takeMessage(tx, viewer, taking, now);
      if (!isNew || (await hasWaited(tx, meeting, input.source))) throw new UserError('messageProposed', { reference });
    }
    note('point.proposed', ['AgendaItem', item.id], { after: { reference, title: point.title } });
  });
  return { reference, chair: meeting.chair?.shortName ?? null };
}

/** Whether a message came onto the agenda after waiting for the meeting to be planned. */
async function hasWaited(
  tx: Transaction,
  { id, committeeId, agreementId }: { id: string; committeeId: string; agreementId: string },
  { channelId, ts }: MessageSource,
): Promise<boolean> {
  const taken = await tx.takenMessage.findFirst({
    where: { agreementId, into: `agenda:${committeeId}`, channelId, ts },
  });
  if (!taken) return false;
  return (await tx.agendaItem.count({ where: { meetingId: id, origin: waitingOrigin(taken.subjectId) } })) > 0;
}
