import { newSecret, rememberIn, type World } from '../workspace/world.ts';

export interface ResponseUrl {
  userId: string;
  channel: string;
  /** The message acted upon; absent for a slash command, which has no original. */
  originalTs?: string;
  threadTs?: string;
  usesLeft: number;
  /** Milliseconds, on the sandbox's clock. */
  expiresAt: number;
}

/** A `response_url`: five uses in thirty minutes, good even where the bot is not a member. */
export function issueResponseUrl(
  world: World,
  target: Pick<ResponseUrl, 'userId' | 'channel' | 'originalTs' | 'threadTs'>,
): string {
  const token = newSecret();
  const expiresAt = world.clock.now().getTime() + world.delays.responseUrl;
  rememberIn(world.responseUrls, token, { ...target, usesLeft: 5, expiresAt });
  return `${world.baseUrl}/response/${token}`;
}
