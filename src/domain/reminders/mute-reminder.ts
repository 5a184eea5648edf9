import { planSoon } from '../audit/plan-soon.ts';
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
  await deps.db.$transaction(async (tx) => {
    await tx.silence.upsert({
      where: { personId_subject: { personId, subject } },
      create: { personId, subject, until: null, createdAt: deps.now() },
      update: { until: null },
    });
    await planSoon(tx, viewer.agreement.id, deps.now());
  });
  await escalate({ agreementId: viewer.agreement.id, personId, subject, on, why: 'muted' }, deps);
}
