import { describeReminder } from '../domain/outbox/describe-reminder.ts';
import { dueText } from '../presenters/due-presenter.ts';
import type { ActCall, Question } from './act.ts';

/** What a page says of the reminder that is put off or silenced. */
export async function askOfReminder(
  { viewer, deps, t }: ActCall,
  { delivery: deliveryId }: { delivery: string },
): Promise<Question> {
  const due = await describeReminder(viewer, { deliveryId }, deps);
  return { lines: [due ? dueText(due, viewer.today, t).headline : t.notices.settled] };
}
