import type { IncomingMessage, ServerResponse } from 'node:http';
import { performAct } from '../acts/perform-act.ts';
import { answerCall } from '../api/answer-call.ts';
import { serveMail } from '../mail/mail-routes.ts';
import { answerResponseUrl } from '../outbound/answer-response-url.ts';
import { parseJson } from '../parse-json.ts';
import { actSchema } from '../protocol-acts.ts';
import type { World } from '../workspace/world.ts';
import { receiveUpload, serveFile, servePrivateFile } from './file-routes.ts';
import { isWelcome } from './is-welcome.ts';
import { sendLiveUpdates } from './live-updates.ts';
import { isPagePath, servePage } from './page-routes.ts';
import { readBody } from './read-body.ts';
import { respond, respondJson } from './respond.ts';

const largestCall = 2 * 1024 * 1024;
// A file of 20 MiB, in base64.
const largestAct = 30 * 1024 * 1024;

/**
 * Answers a request to the sandbox's server, on loopback only:
 * - `GET /`                           the page; `GET /page.js`, `/page.css` its bundle
 * - `GET /sandbox/events?as=<user>`   server-sent events; each `data:` is a whole `SandboxSnapshot`;
 *                                   without `as`, that of the first person who is no bot
 * - `POST /sandbox/act?as=<user>`     a `SandboxAct`, answered by a `SandboxActAnswer`
 * - `GET /sandbox/files/<id>/<name>`  a file's bytes, for the page
 * - `GET /files-pri/<team>-<id>/…`    the same for the bot, with its token: `url_private`, `url_private_download`
 * - `GET /mail?as=<user>`              the bot's mails; `/mail/<file>` one of them, with its parts below it
 * - `POST /api/<method>`              Slack's Web API, for the bot
 * - `POST /response/<token>`          Slack's `response_url`
 * - `POST /upload/<id>`               a file's bytes, at the address given by `files.getUploadURLExternal`
 */
export async function handleRequest(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', headers } = request;
  if (!isWelcome(method, headers))
    return respond(response, 403, 'The sandbox answers its own page, on loopback, only.');
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [, area = '', second = '', third = '', ...others] = pathname.split('/');
  const person = searchParams.get('as') ?? firstPerson(world);
  if (method === 'GET' && isPagePath(pathname)) return servePage(pathname, response);
  if (method === 'GET' && area === 'sandbox' && second === 'files') return serveFile(world, third, response);
  if (method === 'GET' && area === 'files-pri') return servePrivateFile(world, second, request, response);
  if (method === 'GET' && pathname === '/sandbox/events') {
    if (!world.users.has(person)) return respond(response, 404, 'nobody has that id');
    return sendLiveUpdates(world, person, response);
  }
  if (method === 'GET' && area === 'mail') {
    const path = [second, third, ...others].filter(Boolean);
    return serveMail(world, { person, path, page: Number(searchParams.get('page')) }, response);
  }
  if (method !== 'POST') return respond(response, 404, 'no such page');
  if (area === 'upload') return receiveUpload(world, second, request, response);
  const body = await readBody(request, pathname === '/sandbox/act' ? largestAct : largestCall);
  if (!body) return respond(response, 413, 'too large', undefined, { connection: 'close' });
  const text = body.toString('utf8');
  if (pathname === '/sandbox/act') return act(world, person, text, request, response);
  if (area === 'api') return call(world, second, text, request, response);
  if (area !== 'response') return respond(response, 404, 'no such page');
  const answer = answerResponseUrl(world, second, text);
  return respond(response, answer.status, answer.body, answer.status === 200 ? undefined : 'application/json');
}

/** Who a newcomer is before choosing: the first person of the workspace. */
function firstPerson(world: World): string {
  return [...world.users.values()].find((user) => !user.isBot)?.id ?? '';
}

async function act(world: World, person: string, body: string, request: IncomingMessage, response: ServerResponse) {
  // A form of another site can post without asking, but not with this type.
  const isJson = request.headers['content-type']?.startsWith('application/json') ?? false;
  const given = actSchema.safeParse(isJson ? parseJson(body) : undefined);
  if (!given.success) return respondJson(response, 400, { ok: false, error: 'invalid_act' });
  return respondJson(response, 200, await performAct(world, person, given.data));
}

async function call(world: World, method: string, body: string, request: IncomingMessage, response: ServerResponse) {
  const { authorization = '', 'content-type': contentType = '', 'user-agent': userAgent = '' } = request.headers;
  const answer = await answerCall(world, { method, body, contentType, authorization, userAgent });
  if (!answer) {
    request.socket.destroy();
    return;
  }
  return respondJson(response, answer.status, answer.body, answer.headers);
}
