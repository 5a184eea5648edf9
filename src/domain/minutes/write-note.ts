import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { findMeetingFor } from '../meetings/keeps-meeting.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { addTask, checkTask, type TaskInput } from './meeting-task.ts';
import { minutesRights } from './rights.ts';

export interface NoteInput extends TaskInput {
  reference: string;
  itemId: string;
  /** The whole of what the minutes say about the point. */
  notes: string;
}

/** As much as a form's field can show again. */
export const MOST_NOTES = 3000;

/**
 * Writes what was said of a point, and what was decided or is to be done. The draft of the minutes is made of it.
 * @throws UserError for anybody but the coordinator and the meeting's secretariat, and for a cancelled meeting; InvalidForm for
 * a text too long, or an owner or date without a task.
 */
export async function writeNote(viewer: Viewer, input: NoteInput, deps: Deps): Promise<{ reference: string }> {
  const meeting = await findMeetingFor(viewer, minutesRights.writeNote, input.reference, deps);
  const { reference } = meeting;
  if (meeting.state === 'CANCELLED') throw new UserError('meetingOver', { reference });
  const item = await deps.db.agendaItem.findFirst({ where: { id: input.itemId, meetingId: meeting.id } });
  if (!item) throw new InvalidForm({ item: new UserError('pointUnknown') });
  if (input.notes.length > MOST_NOTES) throw new InvalidForm({ notes: new UserError('tooLong', { most: MOST_NOTES }) });
  checkTask(input);

  await changeOnce(viewer, deps, async (change) => {
    const { tx, note } = change;
    await tx.agendaItem.update({ where: { id: item.id }, data: { notes: input.notes.trim() } });
    await addTask(change, { ...input, itemId: item.id });
    note('point.noted', ['AgendaItem', item.id], {
      before: { notes: item.notes },
      after: { reference, notes: input.notes.trim(), task: input.task.trim() },
    });
  });
  return { reference };
}
