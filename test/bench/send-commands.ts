import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { AnswerServer } from './answer-server.ts';

export interface Load {
  port: number;
  secret: string;
  answers: AnswerServer;
  /** False for the yardstick, which acknowledges and says nothing. */
  expectsAnswer: boolean;
  /** Requests a second, at fixed moments whatever the answers' pace. */
  rate: number;
  seconds: number;
  userId: string;
  channelId: string;
  /** What follows `/ctg`, and what a right answer holds. */
  text: string;
  proof: string;
}

export interface Timings {
  /** Milliseconds from a request's due moment to its acknowledgement, and to the full answer on `response_url`. */
  acks: number[];
  fulls: number[];
  failures: number;
}

/** Sends a signed command at a fixed rate. Times run from the due moment: a late sender hides no wait. */
export async function sendCommands(load: Load): Promise<Timings> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const timings: Timings = { acks: [], fulls: [], failures: 0 };
  const begin = performance.now() + 50;
  const all = Array.from({ length: load.rate * load.seconds }, async (_, index) => {
    const due = begin + (index * 1000) / load.rate;
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    const { responseUrl, answered } = load.answers.expect();
    const status = await post(load, agent, responseUrl);
    timings.acks.push(performance.now() - due);
    if (status !== 200) timings.failures += 1;
    else if (load.expectsAnswer) {
      const { at, body } = await answered;
      timings.fulls.push(at - due);
      if (!body.includes(load.proof)) timings.failures += 1;
    }
  });
  await Promise.all(all);
  agent.destroy();
  return timings;
}

function post({ port, secret, userId, channelId, text }: Load, agent: Agent, responseUrl: string): Promise<number> {
  const form = new URLSearchParams({
    command: '/ctg',
    text,
    user_id: userId,
    user_name: 'bench',
    channel_id: channelId,
    channel_name: 'ctg',
    team_id: 'T0BENCH',
    api_app_id: 'A0BENCH',
    trigger_id: '1.2.3',
    response_url: responseUrl,
  });
  return postSigned({ port, secret, agent, body: form.toString(), type: 'application/x-www-form-urlencoded' });
}

export interface Signed {
  port: number;
  secret: string;
  agent: Agent;
  body: string;
  /** Its media type. */
  type: string;
}

/** Sends a request as Slack signs it; resolves with the status. */
export function postSigned({ port, secret, agent, body, type }: Signed): Promise<number> {
  const timestamp = Math.floor(Date.now() / 1000).toString();
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
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
