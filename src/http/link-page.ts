import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { UserError } from '../errors.ts';
import type { LinkController } from './link-controller.ts';
import { linkFailure } from './link-failure.ts';
import type { Page, PageAnswer } from './page.ts';
import { pageHtml } from './page-html.ts';
import { pageStyle } from './page-style.ts';
import { readForm } from './read-form.ts';

/** Nothing from elsewhere, nothing kept, nothing told to whoever the page leads to. */
const HEADERS = {
  'content-security-policy': `default-src 'none'; style-src ${pageStyle}; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** Answers `/l/<token>`: looking asks, sending does. The token is never logged. */
export async function linkPage(
  request: IncomingMessage,
  response: ServerResponse,
  { token, links, log }: { token: string; links: LinkController; log: Logger },
): Promise<void> {
  const { method } = request;
  let given: URLSearchParams | null = null;
  try {
    if (method === 'GET' || method === 'HEAD') return answer(response, await links.show(token));
    if (method !== 'POST') return sendNothing(response, 405, { allow: 'GET, HEAD, POST' });
    given = await readForm(request);
    if (!given) throw new UserError('sentTooLong');
    answer(response, await links.send(token, given));
  } catch (error) {
    const { status, pages } = linkFailure(error, log, given);
    send(response, status, ...pages);
  }
}

function answer(response: ServerResponse, { status, page }: PageAnswer): void {
  send(response, status, page);
}

function send(response: ServerResponse, status: number, ...pages: [Page, ...Page[]]): void {
  // Written whole before anything leaves: what cannot be written is still told as a failure.
  const html = pageHtml(...pages);
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/html; charset=utf-8' });
  response.end(response.req.method === 'HEAD' ? undefined : html);
}

function sendNothing(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...HEADERS, ...headers }).end();
}
