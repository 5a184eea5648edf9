import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { InvalidForm } from '../errors.ts';
import { words } from '../i18n/words.ts';
import type { LinkDesk } from './link-desk.ts';
import { linkFailure } from './link-failure.ts';
import { type Page, pageHtml, pageStyle } from './page-html.ts';
import { readForm } from './read-form.ts';

/** Nothing from elsewhere, nothing kept, nothing told to whoever the page leads to. */
const HEADERS = {
  'content-security-policy': `default-src 'none'; style-src ${pageStyle}; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Answers `/l/<token>`: looking asks, sending does. What was typed is shown again when it is refused. The token is never logged. */
export async function linkPage(
  request: IncomingMessage,
  response: ServerResponse,
  { token, desk, log }: { token: string; desk: LinkDesk; log: Logger },
): Promise<void> {
  const { method } = request;
  let given: URLSearchParams | null = null;
  try {
    if (method === 'GET' || method === 'HEAD') return send(response, 200, await desk.ask(token));
    if (method !== 'POST') return sendNothing(response, 405, { allow: 'GET, HEAD, POST' });
    given = await readForm(request);
    if (!given) return sendNothing(response, 413);
    send(response, 200, await desk.answer(token, given));
  } catch (error) {
    const again = given && error instanceof InvalidForm ? await askAgain(token, desk, { given, error }) : null;
    if (again) return send(response, 409, again);
    const { status, pages } = linkFailure(error, log, given);
    send(response, status, ...pages);
  }
}

/** The question once more, with what was given and what is wrong with it; null when it cannot be asked any more. */
async function askAgain(
  token: string,
  desk: LinkDesk,
  { given, error }: { given: URLSearchParams; error: InvalidForm },
): Promise<Page | null> {
  const question = await desk.ask(token).catch(() => null);
  if (!question) return null;
  const t = words(question.language);
  return { ...question, given, problems: Object.values(error.fields).map((field) => field.sentence(t)) };
}

function send(response: ServerResponse, status: number, ...pages: [Page, ...Page[]]): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/html; charset=utf-8' });
  response.end(response.req.method === 'HEAD' ? undefined : pageHtml(...pages));
}

function sendNothing(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...HEADERS, ...headers }).end();
}
