import { type Change, changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { escalate } from './escalate.ts';
import { findOwnReminder } from './find-own-reminder.ts';

/**
 * « Ne plus me rappeler ceci »: this subject is never brought up to this person again, and the secretariat is told
 * once that they no longer are. Twice is the same as once.
 * @throws UserError when the reminder is somebody else's.
 */
export async function muteReminder(viewer: Viewer, { deliveryId }: { deliveryId: string }, deps: Deps): Promise<void> {
  const { personId, subject, on } = await findOwnReminder(viewer, deliveryId, deps);
  const silence = async ({ tx, now }: Change) => {
    await tx.silence.upsert({
      where: { personId_subject: { personId, subject } },
      create: { personId, subject, until: null, createdAt: now },
      update: { until: null },
    });
  };
  await changeOnce(viewer, deps, silence, { mayRepeat: true, plansAgain: true });
  await escalate({ agreementId: viewer.agreement.id, personId, subject, on, why: 'muted' }, deps);
}
