import type { Deps } from '../deps.ts';

/** Slack sends again within minutes, and a form stays open for hours: a week is ample. In milliseconds. */
const KEPT = 7 * 24 * 60 * 60 * 1000;

/** Forgets the requests handled more than a week ago: nothing sends them again. Harmless at each start. */
export async function forgetHandledRequests({ db, now }: Deps): Promise<void> {
  await db.handledRequest.deleteMany({ where: { handledAt: { lt: new Date(now().getTime() - KEPT) } } });
}
