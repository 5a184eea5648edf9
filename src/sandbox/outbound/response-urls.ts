import type { ResponseUrl } from '../workspace/records.ts';
import { newSecret, rememberIn, type World } from '../workspace/world.ts';

/** A `response_url`: five uses in thirty minutes, good even where the bot is not a member. */
export function issueResponseUrl(world: World, target: Pick<ResponseUrl, 'userId' | 'channel' | 'originalTs'>): string {
  const token = newSecret();
  const expiresAt = world.clock.now().getTime() + world.delays.responseUrl;
  rememberIn(world.responseUrls, token, { ...target, usesLeft: 5, expiresAt });
  return `${world.baseUrl}/response/${token}`;
}
