import type { Route } from '../../database/generated/client.ts';
import type { Deps } from '../deps.ts';
import type { SkipReason } from './skip-reason.ts';

/** The rows of one message, held by one worker. */
export interface Claim {
  ids: string[];
  worker: string;
}

const held = ({ ids, worker }: Claim) => ({ id: { in: ids }, state: 'CLAIMED' as const, claimedBy: worker });

/**
 * Says durably that a message is about to go out, under a name by which it can be found again. False when the claim
 * has lapsed meanwhile: then it must not go out.
 */
export async function markPosting(
  claim: Claim,
  { lease, ...post }: { postKey: string; via: Route; conversation: string; lease: number },
  { db, now }: Deps,
): Promise<boolean> {
  const at = now();
  const { count } = await db.delivery.updateMany({
    where: { ...held(claim), notBefore: { gt: at } },
    data: { ...post, postingAt: at, notBefore: new Date(at.getTime() + lease), attempts: { increment: 1 } },
  });
  return count === claim.ids.length;
}

export interface Sent {
  via: Route;
  /** Slack's name of the message; null for an e-mail. */
  ts: string | null;
  /** SHA-256 of what a live message shows; it is changed from then on. */
  shown?: string;
}

/** The message arrived. Said of a lapsed claim too: what was sent was sent. */
export async function markSent({ ids }: Pick<Claim, 'ids'>, sent: Sent, { db, now }: Deps): Promise<void> {
  await db.delivery.updateMany({
    where: { id: { in: ids }, state: { in: ['CLAIMED', 'PENDING'] } },
    data: { ...sent, isLive: sent.shown !== undefined, state: 'SENT', reason: null, claimedBy: null, sentAt: now() },
  });
}

/** Nothing is to be said any more, with the reason. */
export async function markSkipped(claim: Claim, reason: SkipReason, { db }: Deps): Promise<void> {
  await db.delivery.updateMany({ where: held(claim), data: { state: 'SKIPPED', reason, claimedBy: null } });
}

/** It will never arrive, with the reason. */
export async function markFailed(claim: Claim, reason: string, { db }: Deps): Promise<void> {
  await db.delivery.updateMany({ where: held(claim), data: { state: 'FAILED', reason, claimedBy: null } });
}

/** Back in the queue until an instant. `isUnsent` says that nothing can have arrived: the next try starts afresh. */
export async function putOff(
  claim: Claim,
  { until, reason, isUnsent }: { until: Date; reason: string; isUnsent: boolean },
  { db }: Deps,
): Promise<void> {
  await db.delivery.updateMany({
    where: held(claim),
    data: {
      state: 'PENDING',
      reason,
      claimedBy: null,
      notBefore: until,
      ...(isUnsent ? { postKey: null, postingAt: null } : {}),
    },
  });
}
