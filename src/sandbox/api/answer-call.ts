import { setTimeout as wait } from 'node:timers/promises';
import { remember, type World } from '../workspace/world.ts';
import { requireScope } from './api-call.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { nextFault } from './faults.ts';
import { methodList } from './method-list.ts';
import { SlackRefusal } from './slack-refusal.ts';

export interface ApiRequest {
  method: string;
  body: string;
  contentType: string;
  /** The `Authorization` header. */
  authorization: string;
  /** The `User-Agent` header. */
  userAgent: string;
}

/** An HTTP answer, or null when the connection is to break without one. */
export type ApiAnswer = { status: number; headers: Record<string, string>; body: Record<string, unknown> } | null;

/** Plays one Web API call, planned faults included. What Slack would refuse goes into the problem log. */
export async function answerCall(world: World, request: ApiRequest): Promise<ApiAnswer> {
  const fault = nextFault(world, request);
  const headers = { 'x-oauth-scopes': [...world.scopes].join(',') };
  if (fault?.kind === 'rateLimited') {
    const body = { ok: false, error: 'ratelimited' };
    return { status: 429, headers: { ...headers, 'retry-after': String(fault.retryAfterSeconds) }, body };
  }
  if (fault?.kind === 'serverError')
    return { status: fault.status, headers, body: { ok: false, error: 'internal_error' } };
  if (fault?.kind === 'refuse') return { status: 200, headers, body: { ok: false, error: fault.code } };
  const body = play(world, request);
  if (fault?.kind === 'slow') await Promise.race([fault.until, wait(60_000, undefined, { ref: false })]);
  return fault?.kind === 'dropAnswer' ? null : { status: 200, headers, body };
}

function play(world: World, request: ApiRequest): Record<string, unknown> {
  let given: Arguments | undefined;
  let answer: Record<string, unknown>;
  try {
    given = readArguments(request.body, request.contentType);
    checkToken(world, request, given);
    const method = methodList[request.method];
    if (!method) throw new SlackRefusal('unknown_method', [], { req_method: request.method });
    requireScope(world, method.scopes);
    answer = { ok: true, ...method.run({ world, arguments: given }) };
  } catch (error) {
    if (!(error instanceof SlackRefusal)) throw error;
    answer = error.toAnswer();
    // A token refused on purpose is the test's doing, not the bot's.
    if (!(world.isTokenRefused && error.code === 'invalid_auth')) {
      const detail = [...error.details, ...(error.extra.needed ? [`needed: ${String(error.extra.needed)}`] : [])].join(
        '\n',
      );
      world.problems.add({ kind: 'api_error', where: request.method, code: error.code, detail });
    }
  }
  const { token: _, ...shown } = given?.values ?? {};
  remember(world.calls, { method: request.method, arguments: shown, answer });
  return answer;
}

function checkToken(world: World, request: ApiRequest, given: Arguments): void {
  const token = request.authorization.replace(/^Bearer\s+/i, '') || given.text('token');
  if (!token) throw new SlackRefusal('not_authed');
  if (world.isTokenRefused || token !== world.options.botToken) throw new SlackRefusal('invalid_auth');
}
