import { InvalidForm, UserError } from '../../errors.ts';
import type { Transaction } from '../deps.ts';
import { type CivilDate, toDbDate } from '../time/civil-date.ts';

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

/** Notes under a point what was decided or is to be done; nothing when there is no task. */
export async function addTask(tx: Transaction, itemId: string, input: TaskInput, addedAt: Date): Promise<void> {
  const { isDecision, ownerId, dueOn } = input;
  const text = input.task.trim();
  if (text === '') return;
  await tx.meetingTask.create({
    data: { itemId, isDecision, text, ownerId, dueOn: dueOn ? toDbDate(dueOn) : null, addedAt },
  });
}
