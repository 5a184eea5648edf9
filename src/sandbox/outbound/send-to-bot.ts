import type { SentRequest } from '../workspace/records.ts';
import { remember, type World } from '../workspace/world.ts';
import { signRequest } from './sign-request.ts';

/** What became of a request: its answer in time, or why Slack gave up on it. */
export type Ack =
  | { kind: 'ok'; body: string; isJson: boolean; headers: Headers }
  | { kind: 'late' }
  | { kind: 'refused'; status: number; headers: Headers }
  | { kind: 'unreachable' };

/** How to spoil a signature, for tests of the bot's defences. */
export interface Forgery {
  secret?: string;
  /** Seconds since 1970. */
  timestamp?: number;
  body?: string;
}

/** Sends a signed request and waits for its acknowledgement as long as Slack does; what is wrong is put in the log. */
export async function sendToBot(world: World, request: SentRequest): Promise<Ack> {
  remember(world.sent, request, 200);
  const startedAt = performance.now();
  const exchange = post(world, request, {});
  world.pending.add(exchange);
  void exchange.finally(() => world.pending.delete(exchange));
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<Ack>((resolve) => {
    timer = setTimeout(resolve, world.delays.ack, { kind: 'late' });
  });
  const ack = await Promise.race([exchange, limit]);
  clearTimeout(timer);
  if (world.closing.signal.aborted || ack.kind === 'ok') return ack;
  if (ack.kind === 'late') reportLateness(world, request.kind, exchange, startedAt);
  if (ack.kind === 'unreachable') report(world, 'bot_unreachable', request.kind, 'dispatch_failed', botAddress(world));
  if (ack.kind === 'refused') report(world, 'bad_ack', request.kind, 'dispatch_failed', `HTTP ${ack.status}`);
  return ack;
}

/** Sends a request as somebody else might, and answers the HTTP status; nothing is put in the log. */
export async function sendForged(world: World, request: SentRequest, forgery: Forgery): Promise<number> {
  const ack = await post(world, request, forgery);
  if (ack.kind === 'refused') return ack.status;
  return ack.kind === 'ok' ? 200 : 0;
}

async function post(world: World, request: SentRequest, forgery: Forgery): Promise<Ack> {
  if (!world.botUrl) return { kind: 'unreachable' };
  const { secret = world.options.signingSecret, timestamp = Math.floor(Date.now() / 1000) } = forgery;
  try {
    const response = await fetch(world.botUrl, {
      method: 'POST',
      headers: {
        'content-type': request.contentType,
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        ...signRequest(secret, timestamp, request.body),
        ...request.headers,
      },
      body: forgery.body ?? request.body,
      signal: world.closing.signal,
    });
    const body = await response.text();
    const { headers, ok, status } = response;
    if (!ok) return { kind: 'refused', status, headers };
    return { kind: 'ok', body, isJson: headers.get('content-type')?.includes('json') ?? false, headers };
  } catch {
    return { kind: 'unreachable' };
  }
}

/** An answer still missing is `no_ack`; when it comes after all, the same problem becomes `late_ack`. */
function reportLateness(world: World, where: string, exchange: Promise<Ack>, startedAt: number): void {
  const detail = `nothing within ${world.delays.ack} ms`;
  const problem = report(world, 'no_ack', where, 'operation_timeout', detail);
  void exchange.then((ack) => {
    if (ack.kind !== 'ok') return;
    problem.kind = 'late_ack';
    problem.detail = `after ${Math.round(performance.now() - startedAt)} ms`;
  });
}

function report(
  world: World,
  kind: 'no_ack' | 'bad_ack' | 'bot_unreachable',
  where: string,
  code: string,
  detail: string,
) {
  return world.problems.add({ kind, where, code, detail });
}

function botAddress(world: World): string {
  return world.botUrl ?? 'no bot is connected';
}
