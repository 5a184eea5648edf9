import { UserError } from '../../errors.ts';
import { type Change, changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { findOwnReminder } from '../reminders/find-own-reminder.ts';
import { putOffDay } from '../reminders/put-off-day.ts';
import { addDays, type CivilDate, toDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { loadOutboxScope } from './load-outbox-scope.ts';

/**
 * Puts a reminder off; twice is the same as once on one day.
 * @returns the working day on which it comes back, or null when the subject is answered by now.
 * @throws UserError when the reminder is somebody else's.
 */
export async function snoozeReminder(
  viewer: Viewer,
  { deliveryId }: { deliveryId: string },
  deps: Deps,
): Promise<{ day: CivilDate | null }> {
  const { personId, subject, on } = await findOwnReminder(viewer, deliveryId, deps);
  const scope = await loadOutboxScope(viewer.agreement.id, deps);
  const { today, calendar } = scope;
  if (!scope.dues.some((due) => due.subject === subject && due.on === on)) return { day: null };

  const back = putOffDay(on, today, calendar);
  if (!back) throw new UserError('tooNearToPutOff', { on });
  const until = toDbDate(addDays(back, -1));
  const silence = async ({ tx, now }: Change) => {
    await tx.silence.upsert({
      where: { personId_subject: { personId, subject } },
      create: { personId, subject, until, createdAt: now },
      update: { until },
    });
  };
  await changeOnce(viewer, deps, silence, { mayRepeat: true, plansAgain: true });
  return { day: back };
}
