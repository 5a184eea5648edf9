import { type Change, changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { requireOwnEyes, requireRoster } from '../people/access.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { hashToken, newToken } from './feed-token.ts';

/** A calendar feed as its owner sees it; the address itself is shown once, when it is made. */
export interface OwnFeed {
  id: string;
  /** Short name of its committee; null for one's own meetings and dues. */
  committee: string | null;
  since: Date;
  /** Present when it was made just now. */
  token: string | null;
}

/**
 * The viewer's feed of a committee, or of all that concerns them (`committeeId` null): the one that is there, or a new
 * one. A renewal gives a new address and ends the former.
 * @throws UserError for somebody outside the roster, and where others would read the address (Art. 12).
 */
export async function openFeed(
  viewer: Viewer,
  { committeeId, isRenewal }: { committeeId: string | null; isRenewal: boolean },
  deps: Deps,
): Promise<OwnFeed> {
  requireRoster(viewer);
  requireOwnEyes(viewer);
  const personId = viewer.person?.id ?? '';
  const committee = committeeId
    ? await deps.db.committee.findFirstOrThrow({ where: { id: committeeId, agreementId: viewer.agreement.id } })
    : null;
  const shortName = committee?.shortName ?? null;
  const open = async ({ tx, now, note }: Change) => {
    // Two that ask at once: the later one waits here, then finds the first.
    await tx.$queryRaw`select id from "Person" where id = ${personId}::uuid for update`;
    const there = await tx.calendarFeed.findFirst({ where: { personId, committeeId, revokedAt: null } });
    if (there && !isRenewal) return { id: there.id, committee: shortName, since: there.createdAt, token: null };
    await tx.calendarFeed.updateMany({ where: { personId, committeeId, revokedAt: null }, data: { revokedAt: now } });
    const token = newToken();
    const { id } = await tx.calendarFeed.create({
      data: { tokenHash: hashToken(token), personId, committeeId, createdAt: now },
    });
    note('feed.opened', ['CalendarFeed', id], { after: { committee: shortName, isRenewal } });
    return { id, committee: shortName, since: now, token };
  };
  return changeOnce(viewer, deps, open, { mayRepeat: true });
}
