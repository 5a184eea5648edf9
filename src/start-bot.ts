import { seatFirstCoordinators } from './domain/people/seat-first-coordinators.ts';
import { forgetHandledRequests } from './domain/records/forget-handled-requests.ts';
import { createMetrics } from './http/metrics.ts';
import type { Readiness } from './http/readiness.ts';
import { startServer } from './http/start-server.ts';
import { createApp, type SlackAccess, type SlackApp } from './slack/create-app.ts';
import type { Services } from './slack/services.ts';

export interface BotOptions extends Services {
  access: SlackAccess;
  /** 0 takes any free port. */
  port: number;
  /** Slack ids of the people who coordinate an agreement that never had a coordinator. */
  coordinators: string[];
  /** Throws when the database does not answer. */
  pingDatabase: () => Promise<void>;
}

export interface RunningBot {
  port: number;
  /** Resolves once Slack has said who the bot is. */
  connected: Promise<void>;
  /** Refuses new requests, lets those under way end. The database stays open: it is the caller's. */
  stop: () => Promise<void>;
}

/**
 * Starts the bot on an open, migrated database. It serves health and pages at once, and Slack as soon as Slack answers.
 * @throws when the port is taken.
 */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const { log } = options;
  await forgetHandledRequests(options);
  const metrics = createMetrics();
  const app = createApp(options.access, options, metrics);
  const readiness = () => readinessOf(app, options.pingDatabase);
  const server = await startServer({ port: options.port, slack: app.requestListener, readiness, metrics, log });
  await app.start();
  let isStopping = false;
  const connected = app.connection.identity
    .then(() => greetCoordinators(app, options))
    .catch((error: unknown) => {
      if (!isStopping) log.warn({ err: error }, 'the first coordinators could not be entered');
    });
  return {
    port: server.port,
    connected,
    stop: async () => {
      isStopping = true;
      await server.close();
      await app.stop();
    },
  };
}

async function readinessOf(app: SlackApp, pingDatabase: () => Promise<void>): Promise<Readiness> {
  const database = await pingDatabase().then(
    () => 'ok' as const,
    () => 'unreachable' as const,
  );
  const slack = app.connection.state();
  return { isReady: database === 'ok' && slack === 'ok', database, slack };
}

async function greetCoordinators(app: SlackApp, { coordinators, db, now }: BotOptions): Promise<void> {
  const users = await Promise.all(
    coordinators.map(async (slackUserId) => {
      const { user } = await app.client.users.info({ user: slackUserId });
      return { slackUserId, name: user?.real_name ?? user?.name ?? slackUserId };
    }),
  );
  await seatFirstCoordinators(users, { db, now });
}
