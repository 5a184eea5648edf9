import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { type FeedController, feedPage } from './feed-page.ts';
import type { LinkController } from './link-controller.ts';
import { linkPage } from './link-page.ts';
import type { Metrics } from './metrics.ts';
import type { Readiness } from './readiness.ts';

export interface ServerOptions {
  port: number;
  /** Takes Slack's requests at `/slack/events`; absent in Socket Mode. */
  slack: RequestListener | undefined;
  /** Answers the signed links of e-mails, at `/l/<token>`. */
  links: LinkController;
  /** Writes calendar feeds, at `/c/<token>.ics`. */
  feeds: FeedController;
  readiness: () => Promise<Readiness>;
  metrics: Metrics;
  log: Logger;
}

export interface RunningServer {
  port: number;
  /** Stops listening and lets the requests under way end. */
  close: () => Promise<void>;
}

/**
 * Serves Slack's requests, health and metrics on one port.
 * @throws when the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0];
    if (path === '/slack/events' && request.method === 'POST' && options.slack) return options.slack(request, response);
    // A link that lost or gained a sign on its way is refused in words, by the page.
    const [, token] = /^\/l\/(.+)$/.exec(path ?? '') ?? [];
    const [, feed] = /^\/c\/([\w-]+)\.ics$/.exec(path ?? '') ?? [];
    const page = () => {
      if (token) return linkPage(request, response, { token, links: options.links, log: options.log });
      if (feed) return feedPage(request, response, { token: feed, feeds: options.feeds });
      return answer(path ?? '/', response, options);
    };
    page().catch((error: unknown) => {
      options.log.error({ err: error }, 'a page failed');
      response.destroy();
    });
  });
  // Slow or endless requests hold a connection for a minute at most.
  server.requestTimeout = 60_000;
  // Longer than proxies keep an idle connection: else one sends a request on what is just being closed.
  server.keepAliveTimeout = 75_000;
  const port = await listen(server, options.port);
  return { port, close: () => close(server) };
}

async function answer(path: string, response: ServerResponse, options: ServerOptions): Promise<void> {
  if (path === '/healthz') return send(response, 200, 'text/plain', 'alive\n');
  if (path === '/readyz') {
    const readiness = await options.readiness();
    return send(response, readiness.isReady ? 200 : 503, 'application/json', `${JSON.stringify(readiness)}\n`);
  }
  if (path === '/metrics') {
    const { registry } = options.metrics;
    return send(response, 200, registry.contentType, await registry.metrics());
  }
  if (path === '/') return send(response, 200, 'text/plain; charset=utf-8', 'ctg-bot: /healthz /readyz /metrics\n');
  return send(response, 404, 'text/plain', 'Not found\n');
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(body);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
