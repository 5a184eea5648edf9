import { InvalidForm, UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import { requireRoster } from '../people/access.ts';
import type { Viewer } from '../people/viewer.ts';
import { recordAudit } from '../records/record-audit.ts';
import { writeOnce } from '../write-once.ts';
import { findMeeting } from './find-meeting.ts';

const MOST = 300;

/**
 * Proposes a point for a meeting's agenda; whoever chairs accepts or refuses it (X3-18).
 * @throws UserError for somebody outside the roster, and for a meeting that is over; InvalidForm without a title.
 */
export async function proposePoint(
  viewer: Viewer,
  { reference: given, title }: { reference: string; title: string },
  deps: Deps,
): Promise<{ reference: string; chair: string | null }> {
  requireRoster(viewer);
  const meeting = await findMeeting(viewer, given, deps);
  const { reference } = meeting;
  if (meeting.state !== 'PLANNED') throw new UserError('meetingOver', { reference });
  if (title.trim() === '') throw new InvalidForm({ title: new UserError('required') });
  if (title.length > MOST) throw new InvalidForm({ title: new UserError('tooLong', { most: MOST }) });
  await writeOnce(deps, async (tx) => {
    const item = await tx.agendaItem.create({
      data: {
        meetingId: meeting.id,
        position: 0,
        title: title.trim(),
        origin: 'proposed',
        state: 'PROPOSED',
        proposedById: viewer.person?.id ?? null,
        addedAt: deps.now(),
      },
    });
    await recordAudit(tx, viewer, deps.now(), {
      action: 'point.proposed',
      subjectType: 'AgendaItem',
      subjectId: item.id,
      after: { reference, title: title.trim() },
    });
  });
  return { reference, chair: meeting.chair?.shortName ?? null };
}
