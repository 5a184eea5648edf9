import { recordAudit } from '../audit/record-audit.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** Ends one's own feed: its address answers nothing any more. Somebody else's is left alone; twice is the same as once. */
export async function revokeFeed(viewer: Viewer, { feedId }: { feedId: string }, deps: Deps): Promise<void> {
  const personId = viewer.person?.id ?? '';
  const now = deps.now();
  await deps.db.$transaction(async (tx) => {
    const { count } = await tx.calendarFeed.updateMany({
      where: { id: feedId, personId, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) return;
    await recordAudit(tx, viewer, now, {
      action: 'feed.revoked',
      subjectType: 'CalendarFeed',
      subjectId: feedId,
    });
  });
}
