import { revokeFeed as revoke } from '../domain/feeds/revoke-feed.ts';
import { say } from '../forms/passage.ts';
import type { Act } from './act.ts';
import { type PayloadOf, payloads } from './payloads.ts';

/** Ends the address of a calendar feed. */
export const revokeFeed: Act<PayloadOf<'revoke-feed'>> = {
  payload: payloads['revoke-feed'],
  run: async ({ viewer, deps, t }, { feed: feedId }) => {
    await revoke(viewer, { feedId }, deps);
    return { passages: say(t.feeds.revoked), isInPlace: true };
  },
};
