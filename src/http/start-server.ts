import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { cutShort } from './cut-short.ts';
import { type FeedController, feedPage } from './feed-page.ts';
import type { LinkController } from './link-controller.ts';
import { linkPage } from './link-page.ts';
import { listen, stopListening } from './listen.ts';
import type { Readiness } from './readiness.ts';
import { sendText } from './send-text.ts';

export interface ServerOptions {
  port: number;
  /** Takes Slack's requests at `/slack/events`; absent in Socket Mode. */
  slack: RequestListener | undefined;
  /** Answers the signed links of e-mails, at `/l/<token>`. */
  links: LinkController;
  /** Writes calendar feeds, at `/c/<token>.ics`. */
  feeds: FeedController;
  readiness: () => Promise<Readiness>;
  log: Logger;
  /** How long a request may take to come in, in milliseconds; less than a minute unless said. */
  patience?: number;
}

export interface RunningServer {
  port: number;
  /** Stops listening and lets the requests under way end. */
  close: () => Promise<void>;
}

/** Looked at every five seconds: whatever is slow is cut within a minute. */
const PATIENCE = 50_000;

/**
 * Serves Slack's requests, pages and health on one port.
 * @throws when the port is taken.
 */
export async function startServer({ patience = PATIENCE, ...options }: ServerOptions): Promise<RunningServer> {
  // Slow or endless requests hold a connection for a minute at most.
  const limits = { requestTimeout: patience, headersTimeout: patience, connectionsCheckingInterval: patience / 10 };
  const server = createServer(limits, (request, response) => {
    cutShort(request, response);
    const path = (request.url ?? '/').split('?')[0];
    if (path === '/slack/events' && request.method === 'POST' && options.slack) return options.slack(request, response);
    // A link that lost or gained a sign on its way is refused in words, by the page.
    const [, token] = /^\/l\/(.+)$/.exec(path ?? '') ?? [];
    const [, feed] = /^\/c\/([\w-]+)\.ics$/.exec(path ?? '') ?? [];
    const page = () => {
      if (token) return linkPage(request, response, { token, links: options.links, log: options.log });
      if (feed) return feedPage(request, response, { token: feed, feeds: options.feeds, log: options.log });
      return answer(path ?? '/', response, options);
    };
    page().catch((error: unknown) => {
      options.log.error({ err: error }, 'a page failed');
      response.destroy();
    });
  });
  // Longer than proxies keep an idle connection: else one sends a request on what is just being closed.
  server.keepAliveTimeout = 75_000;
  const port = await listen(server, options.port);
  return { port, close: () => stopListening(server) };
}

async function answer(
  path: string,
  response: ServerResponse,
  options: Pick<ServerOptions, 'readiness'>,
): Promise<void> {
  if (path === '/healthz') return sendText(response, 200, 'text/plain', 'alive\n');
  if (path === '/readyz') {
    const readiness = await options.readiness();
    return sendText(response, readiness.isReady ? 200 : 503, 'application/json', `${JSON.stringify(readiness)}\n`);
  }
  if (path === '/') return sendText(response, 200, 'text/plain; charset=utf-8', 'ctg-bot: /healthz /readyz\n');
  return sendText(response, 404, 'text/plain', 'Not found\n');
}
