import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebClient } from '@slack/web-api';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { boltLogger } from '../../src/slack/bolt-logger.ts';
import { type PostFailure, readPostFailure } from '../../src/slack/read-post-failure.ts';

/** What becomes of a post when Slack answers like this, or not within so many milliseconds. */
async function failureOf(answer: RequestListener | null, timeout = 30_000): Promise<PostFailure> {
  const server = createServer(answer ?? undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  if (!answer) server.close();
  const slackApiUrl = `http://127.0.0.1:${port}/`;
  const logger = boltLogger(pino({ level: 'silent' }));
  const options = { slackApiUrl, timeout, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, logger };
  try {
    await new WebClient('xoxb-test', options).chat.postMessage({ channel: 'C1', text: 'x' });
    throw new Error('it was posted');
  } catch (error) {
    return readPostFailure(error);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const says =
  (status: number, body: object, headers = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(body));
  };

describe('why a post did not come back', () => {
  it('is told apart: refused for good, the bot barred, throttled, never sent, or nobody knows', async () => {
    expect(await failureOf(says(200, { ok: false, error: 'not_in_channel' }))).toEqual({
      kind: 'refused',
      code: 'not_in_channel',
    });
    expect(await failureOf(says(200, { ok: false, error: 'token_revoked' }))).toMatchObject({ kind: 'barred' });
    expect(await failureOf(says(200, { ok: false, error: 'internal_error' }))).toMatchObject({ kind: 'unknown' });
    expect(await failureOf(says(429, { ok: false }, { 'retry-after': '7' }))).toEqual({
      kind: 'throttled',
      code: 'ratelimited',
      seconds: 7,
    });
    expect(await failureOf(says(503, {}))).toEqual({ kind: 'unknown', code: 'http_503' });
    expect(await failureOf((request) => request.socket.destroy())).toMatchObject({ kind: 'unknown' });
    expect(await failureOf(null)).toEqual({ kind: 'unsent', code: 'ECONNREFUSED' });
  });

  it('a time-out is unknown, under a name', async () => {
    const late = await failureOf(() => undefined, 200);
    expect(late.kind).toBe('unknown');
    expect(late.code).toMatch(/^[A-Za-z_]+$/);
  });
});
