import { InvalidForm, UserError } from '../../errors.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../people/viewer.ts';
import { recordAudit } from '../records/record-audit.ts';
import { type CivilDate, toDbDate } from '../time/civil-date.ts';
import { writeOnce } from '../write-once.ts';
import { findKeptMeeting } from './keeps-meeting.ts';

export interface NoteInput {
  reference: string;
  itemId: string;
  /** The whole of what the minutes say about the point. */
  notes: string;
  /** A decision or a thing to do; empty for none. */
  task: string;
  isDecision: boolean;
  ownerId: string | null;
  dueOn: CivilDate | null;
}

const MOST = 3000;

/**
 * Writes what was said of a point, and what was decided or is to be done. The draft of the minutes is made of it.
 * @throws UserError for anybody but the coordinator and the meeting's secretariat, and for a cancelled meeting; InvalidForm for
 * a text too long, or an owner or date without a task.
 */
export async function writeNote(viewer: Viewer, input: NoteInput, deps: Deps): Promise<{ reference: string }> {
  const meeting = await findKeptMeeting(viewer, input.reference, deps);
  const { reference } = meeting;
  if (meeting.state === 'CANCELLED') throw new UserError('meetingOver', { reference });
  const item = await deps.db.agendaItem.findFirst({ where: { id: input.itemId, meetingId: meeting.id } });
  if (!item) throw new InvalidForm({ item: new UserError('pointUnknown') });
  const task = input.task.trim();
  if (input.notes.length > MOST) throw new InvalidForm({ notes: new UserError('tooLong', { most: MOST }) });
  if (task === '' && (input.ownerId || input.dueOn)) throw new InvalidForm({ task: new UserError('required') });

  await writeOnce(deps, async (tx) => {
    await tx.agendaItem.update({ where: { id: item.id }, data: { notes: input.notes.trim() } });
    if (task !== '') {
      await tx.meetingTask.create({
        data: {
          itemId: item.id,
          isDecision: input.isDecision,
          text: task,
          ownerId: input.ownerId,
          dueOn: input.dueOn ? toDbDate(input.dueOn) : null,
          addedAt: deps.now(),
        },
      });
    }
    await recordAudit(tx, viewer, deps.now(), {
      action: 'point.noted',
      subjectType: 'AgendaItem',
      subjectId: item.id,
      before: { notes: item.notes },
      after: { reference, notes: input.notes.trim(), task },
    });
  });
  return { reference };
}
