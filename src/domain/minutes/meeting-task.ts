import { InvalidForm, UserError } from '../../errors.ts';
import type { Change } from '../audit/change-once.ts';
import { insertDecision } from '../decisions/insert-decision.ts';
import { type CivilDate, fromDbDate, toDbDate } from '../time/civil-date.ts';

export interface TaskInput {
  /** A decision or a thing to do; empty for none. */
  task: string;
  isDecision: boolean;
  ownerId: string | null;
  dueOn: CivilDate | null;
}

/** @throws InvalidForm for an owner or a date without a task. */
export function checkTask({ task, ownerId, dueOn }: TaskInput): void {
  if (task.trim() === '' && (ownerId || dueOn)) throw new InvalidForm({ task: new UserError('required') });
}

/**
 * Notes under a point what was decided or is to be done; nothing when there is no task. A decision is entered among those
 * proposed: its voices are asked for with the minutes, and may be given before (X3-19).
 */
export async function addTask(change: Change, { itemId, ...input }: TaskInput & { itemId: string }): Promise<void> {
  const { tx, now: addedAt } = change;
  const { isDecision, ownerId, dueOn } = input;
  const text = input.task.trim();
  if (text === '') return;
  const task = await tx.meetingTask.create({
    data: { itemId, isDecision, text, ownerId, dueOn: dueOn ? toDbDate(dueOn) : null, addedAt },
    include: { item: { include: { meeting: { include: { committee: true } } } } },
  });
  if (!isDecision) return;
  const { meeting } = task.item;
  // What the minutes tell, the register does not hide; public it is made by its own word.
  const visibility = meeting.minutesFor === 'PUBLIC' ? 'COMMITTEE' : meeting.minutesFor;
  await insertDecision(change, {
    text,
    kind: 'OTHER',
    committee: meeting.committee,
    meetingId: meeting.id,
    day: fromDbDate(meeting.day),
    taskId: task.id,
    ownerId,
    dueOn,
    visibility,
    isAsked: false,
  });
}
