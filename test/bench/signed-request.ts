import { createHmac } from 'node:crypto';
import { type Agent, request } from 'node:http';

/** What the bench's programs check requests by. */
export const BENCH_SECRET = 'a-secret-for-the-bench';

export interface SignedRequest {
  port: number;
  agent: Agent;
  body: string;
  /** Its media type. */
  type: string;
}

/** Sends a request as Slack signs it; resolves with the status. */
export function postSigned({ port, agent, body, type }: SignedRequest): Promise<number> {
  const timestamp = Math.floor(Date.now() / 1000).toString();
  const signature = `v0=${createHmac('sha256', BENCH_SECRET).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        method: 'POST',
        path: '/slack/events',
        headers: {
          'content-type': type,
          'content-length': Buffer.byteLength(body),
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': signature,
        },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
