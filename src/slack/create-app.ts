import type { RequestListener } from 'node:http';
import { type App, HTTPReceiver, type Receiver, SocketModeReceiver, webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Metrics } from '../http/metrics.ts';
import { boltLogger } from './bolt-logger.ts';
import { type Connection, connect } from './connection.ts';
import { listeners } from './listeners/index.ts';
import { acknowledgeFirst } from './middleware/acknowledge-first.ts';
import { errorBoundary } from './middleware/error-boundary.ts';
import { type InFlight, inFlight } from './middleware/in-flight.ts';
import { measure } from './middleware/measure.ts';
import { oncePerEvent } from './middleware/once-per-event.ts';
import type { Services } from './services.ts';
import { TypesetApp } from './typeset-app.ts';
import { typesetFetch } from './typeset-fetch.ts';

/** How Slack's requests reach the bot, and where its own go. */
export interface SlackAccess {
  botToken: string;
  /** Slack's address, ending with `/`; Slack's own when absent. */
  apiUrl: string | undefined;
  transport: { kind: 'http'; signingSecret: string } | { kind: 'socket'; appToken: string };
}

export interface SlackApp {
  client: webApi.WebClient;
  connection: Connection;
  /** Takes `/slack/events`; absent in Socket Mode. */
  requestListener: RequestListener | undefined;
  start: () => Promise<void>;
  /** Resolves when nothing that Slack asked is under way, ten seconds later at most. */
  settled: () => Promise<void>;
  stop: () => Promise<void>;
}

/** One megabyte: Slack's requests are far smaller. */
const BODY_LIMIT = 1024 * 1024;

/** How long requests under way are waited for, in milliseconds. */
const DRAIN = 10_000;

/** Puts the bot together: transport, middleware, listeners. It says nothing to Slack before `start`. */
export function createApp(access: SlackAccess, services: Services, metrics: Metrics): SlackApp {
  const { botToken, transport } = access;
  // A retried post is posted twice: the client tries once, and whoever needs more says so.
  const clientOptions = {
    timeout: 10_000,
    retryConfig: { retries: 0 },
    fetch: typesetFetch,
    ...(access.apiUrl ? { slackApiUrl: access.apiUrl } : {}),
  };
  const client = new webApi.WebClient(botToken, { ...clientOptions, logger: boltLogger(services.log) });
  const connection = connect(client, services.log);
  const http = transport.kind === 'http' ? httpReceiver(transport.signingSecret, services.log) : null;
  const receiver: Receiver = http ?? socketReceiver(transport, access.apiUrl, services.log);
  const app = new TypesetApp({
    receiver,
    clientOptions,
    logger: boltLogger(services.log),
    authorize: async () => ({ botToken, ...(await connection.identity) }),
  });
  const pending = inFlight();
  wire(app, pending, services, metrics);

  return {
    client,
    connection,
    requestListener: http ? (request, response) => dispatch(http, request, response) : undefined,
    start: async () => {
      if (!http) await receiver.start();
    },
    settled: () => pending.drain(DRAIN),
    stop: async () => {
      connection.stop();
      if (!http) await receiver.stop();
      await pending.drain(DRAIN);
    },
  };
}

function wire(app: App, pending: InFlight, services: Services, metrics: Metrics): void {
  app.use(pending.middleware);
  app.use(measure(metrics));
  app.use(acknowledgeFirst());
  app.use(errorBoundary(services.log));
  app.use(oncePerEvent(services));
  for (const register of listeners) register(app, services);
}

function httpReceiver(signingSecret: string, log: Logger): HTTPReceiver {
  return new HTTPReceiver({ signingSecret, logger: boltLogger(log), bodyLimit: BODY_LIMIT });
}

function socketReceiver(
  transport: SlackAccess['transport'],
  apiUrl: string | undefined,
  log: Logger,
): SocketModeReceiver {
  const appToken = transport.kind === 'socket' ? transport.appToken : '';
  const clientOptions = apiUrl ? { slackApiUrl: apiUrl } : {};
  return new SocketModeReceiver({ appToken, logger: boltLogger(log), installerOptions: { clientOptions } });
}

function dispatch(receiver: HTTPReceiver, ...[request, response]: Parameters<RequestListener>): void {
  receiver.requestListener(request, response);
}
