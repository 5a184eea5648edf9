import { type Change, changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';

/** Ends one's own feed: its address answers nothing any more. Somebody else's is left alone; twice is the same as once. */
export async function revokeFeed(viewer: Viewer, { feedId }: { feedId: string }, deps: Deps): Promise<void> {
  if (!viewer.person) return;
  const { id: personId } = viewer.person;
  const revoke = async ({ tx, now, note }: Change) => {
    const { count } = await tx.calendarFeed.updateMany({
      where: { id: feedId, personId, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count > 0) note('feed.revoked', ['CalendarFeed', feedId]);
  };
  await changeOnce(viewer, deps, revoke, { mayRepeat: true });
}
