import { createHmac } from 'node:crypto';

/** Slack's signature of a body (version 0); `timestamp` in seconds of the real clock, which the bot compares with its own. */
export function signRequest(secret: string, timestamp: number, body: string): Record<string, string> {
  const digest = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(timestamp), 'x-slack-signature': `v0=${digest}` };
}
