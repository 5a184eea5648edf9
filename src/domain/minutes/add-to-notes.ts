import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import type { MessageSource } from '../messages/source-message.ts';
import { takeMessage } from '../messages/take-message.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { addTask, checkTask, type TaskInput } from './meeting-task.ts';
import { minutesRights } from './rights.ts';
import { MOST_NOTES } from './write-note.ts';

export interface AdditionInput extends TaskInput {
  itemId: string;
  /** What is put below what the point's notes say already. */
  text: string;
  source: MessageSource;
}

/**
 * Puts a message's words below the notes of a point, with what was decided or is to be done. A message goes into a
 * meeting's notes once, whoever adds it and to whichever point.
 * @throws UserError for anybody but the coordinator and the secretariat, for a cancelled meeting, and for a message
 * added before; InvalidForm for an empty text, one that the notes cannot hold, or an owner or date without a task.
 */
export async function addToNotes(viewer: Viewer, input: AdditionInput, deps: Deps): Promise<{ reference: string }> {
  await requireRight(viewer, minutesRights.addToNotes);
  const item = await deps.db.agendaItem.findFirst({
    where: { id: input.itemId, state: 'ACCEPTED', meeting: { agreementId: viewer.agreement.id } },
    include: { meeting: true },
  });
  if (!item) throw new InvalidForm({ item: new UserError('pointUnknown') });
  const { reference, state } = item.meeting;
  if (state === 'CANCELLED') throw new UserError('meetingOver', { reference });
  const text = input.text.trim();
  if (text === '') throw new InvalidForm({ text: new UserError('required') });
  const notes = item.notes ? `${item.notes}\n${text}` : text;
  if (notes.length > MOST_NOTES) {
    const left = Math.max(0, MOST_NOTES - item.notes.length - 1);
    throw new InvalidForm({ text: new UserError('notesFull', { left }) });
  }
  checkTask(input);

  await changeOnce(viewer, deps, async (change) => {
    const { tx, now, note } = change;
    const into = `notes:${item.meetingId}`;
    const isNew = await takeMessage(tx, viewer, { source: input.source, into, subjectId: item.id }, now);
    if (!isNew) throw new UserError('messageNoted', { reference });
    // Somebody may be writing there at the same moment: their words are not to be lost.
    const { count } = await tx.agendaItem.updateMany({ where: { id: item.id, notes: item.notes }, data: { notes } });
    if (count === 0) throw new UserError('notesMoved');
    await addTask(change, { ...input, itemId: item.id });
    note('point.noted', ['AgendaItem', item.id], {
      before: { notes: item.notes },
      after: { reference, notes, task: input.task.trim(), permalink: input.source.permalink },
    });
  });
  return { reference };
}
