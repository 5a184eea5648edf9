import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { UserError } from '../errors.ts';
import { words } from '../i18n/catalogue.ts';
import type { LinkDesk } from './link-desk.ts';
import { type Page, pageHtml } from './page-html.ts';

/** More than this many bytes no button sends. */
const MOST = 10_000;

/** Answers `/l/<token>`: looking asks, sending does. The token is never logged. */
export async function linkPage(
  request: IncomingMessage,
  response: ServerResponse,
  { token, desk, log }: { token: string; desk: LinkDesk; log: Logger },
): Promise<void> {
  const { method } = request;
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
    response.writeHead(405, { allow: 'GET, HEAD, POST' }).end();
    return;
  }
  try {
    if (method === 'POST') {
      return send(response, 200, await desk.answer(token, await readForm(request)));
    }
    send(response, 200, await desk.ask(token));
  } catch (error) {
    send(response, ...failure(error, log));
  }
}

function failure(error: unknown, log: Logger): [status: number, page: Page] {
  const both = (say: (t: ReturnType<typeof words>) => string) => [say(words('fr')), say(words('en'))];
  const page = (lines: string[]): Page => ({ language: 'fr', title: 'CTG', lines });
  if (error instanceof UserError) {
    const status = error.code === 'linkExpired' ? 410 : error.code === 'linkInvalid' ? 404 : 409;
    return [status, page(both((t) => error.sentence(t)))];
  }
  const reference = randomUUID().slice(0, 8);
  log.error({ err: error, reference }, 'a link could not be answered');
  return [500, page(both((t) => t.answers.failure({ reference })))];
}

function send(response: ServerResponse, status: number, page: Page): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(response.req.method === 'HEAD' ? undefined : pageHtml(page));
}

/** What was chosen on the page; mail programs send other things along, too much of which is cut off. */
async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MOST) request.destroy();
    chunks.push(chunk as Buffer);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
