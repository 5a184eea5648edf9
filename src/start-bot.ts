import { randomUUID } from 'node:crypto';
import manifest from '../package.json' with { type: 'json' };
import { createReadMemory } from './database/memory/read-memory.ts';
import { forgetHandledRequests } from './domain/audit/forget-handled-requests.ts';
import { nextWake } from './domain/deliveries/next-wake.ts';
import { noteAbsence } from './domain/deliveries/note-absence.ts';
import { seatFirstCoordinators } from './domain/people/seat-first-coordinators.ts';
import { feedController } from './http/feed-controller.ts';
import { linkController } from './http/link-controller.ts';
import { createMetrics, type Metrics } from './http/metrics.ts';
import { assessReadiness, type Readiness } from './http/readiness.ts';
import { startMetrics } from './http/start-metrics.ts';
import { type RunningServer, startServer } from './http/start-server.ts';
import { startClock } from './jobs/clock.ts';
import { createTicker, type Ticker } from './jobs/tick.ts';
import type { Mailer } from './mail/mailer.ts';
import { createApp, type SlackAccess, type SlackApp } from './slack/create-app.ts';
import { createMessenger } from './slack/messenger.ts';
import type { Services } from './slack/services.ts';

export interface BotOptions extends Omit<Services, 'bot' | 'readersOf' | 'reads'> {
  access: SlackAccess;
  /** 0 takes any free port. */
  port: number;
  /** Slack ids of the people who coordinate an agreement that never had a coordinator. */
  coordinators: string[];
  /** Throws when the database does not answer. */
  pingDatabase: () => Promise<void>;
  /** Throws when the disk takes no write; absent where the database is on a server. */
  pingDisk?: () => Promise<void>;
  /** The figures' own port; nobody is given them without it. */
  metricsPort?: number | undefined;
  /** Null where no SMTP server is configured. */
  mailer: Mailer | null;
  /** Address of the bot's pages, without a trailing slash. */
  publicUrl: string;
  /** Ticks each minute, or only when told to (tests). */
  clock: 'minute' | 'by hand';
  /** How long a claim of a delivery stands, in milliseconds; two minutes unless said. */
  lease?: number;
}

export interface RunningBot {
  port: number;
  metricsPort: number | undefined;
  /** Resolves once Slack has said who the bot is. */
  connected: Promise<void>;
  /** Plans and says what is due now, as the clock does each minute. */
  tick: () => Promise<void>;
  /** The next instant at which a tick has something to do. */
  nextWake: () => Promise<Date | null>;
  /** Resolves when nothing that Slack asked is under way: it acknowledges first, and works afterwards. */
  settled: () => Promise<void>;
  /** Refuses new requests, lets those under way end. The database stays open: it is the caller's. */
  stop: () => Promise<void>;
}

/** Stands for the organizer in calendar files while there is no mailbox (RFC 2606: an address that never works). */
const NOBODY = { name: 'CTG', address: 'ctg@ctg.invalid' };

/**
 * Starts the bot on an open, migrated database. It serves health and pages at once, and Slack as soon as Slack answers.
 * @throws when the port is taken.
 */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const { log, access, mailer, db } = options;
  await forgetHandledRequests(options);
  const absence = await noteAbsence(options);
  if (absence) log.warn(absence, 'the bot was away');
  const metrics = createMetrics();
  const mailbox = mailer?.from ?? NOBODY;
  const { publicUrl } = options;
  const messenger = createMessenger(access, log, options.now);
  const services = {
    ...options,
    reads: createReadMemory(),
    bot: { version: manifest.version, canMail: mailer !== null, publicUrl, mailbox },
    readersOf: messenger.readers,
  };
  const app = createApp(access, services, metrics);
  const ticker = createTicker({ ...services, messenger, metrics, worker: randomUUID() });
  const readiness = () => readinessOf(app, ticker, options);
  const links = linkController(services);
  const feeds = feedController(mailbox, services);
  const slack = app.requestListener;
  const server = await startServer({ port: options.port, slack, links, feeds, readiness, log });
  const figures = await openMetrics(metrics, options, server);
  await app.start();
  let isStopping = false;
  let clock: { stop: () => Promise<void> } = ticker;
  const connected = app.connection.identity
    .then(() => greetCoordinators(app, options))
    .catch((error: unknown) => {
      if (!isStopping) log.warn({ err: error }, 'the first coordinators could not be entered');
    });
  if (options.clock === 'minute') {
    void connected.then(async () => {
      if (isStopping) return;
      clock = startClock(ticker, log);
      await ticker.tick();
    });
  }
  return {
    port: server.port,
    metricsPort: figures?.port,
    connected,
    tick: ticker.tick,
    nextWake: () => nextWake({ db }),
    settled: app.settled,
    stop: async () => {
      isStopping = true;
      await clock.stop();
      await Promise.all([server.close(), figures?.close()]);
      await app.stop();
    },
  };
}

async function readinessOf(app: SlackApp, ticker: Ticker, options: BotOptions): Promise<Readiness> {
  const { pingDatabase, pingDisk = async () => undefined } = options;
  const [database, disk] = await Promise.all([
    pingDatabase().then(
      () => 'ok' as const,
      () => 'unreachable' as const,
    ),
    pingDisk().then(
      () => 'ok' as const,
      () => 'refuses' as const,
    ),
  ]);
  return assessReadiness({ database, disk, slack: app.connection.state(), quietFor: ticker.quietFor() });
}

async function openMetrics(metrics: Metrics, { metricsPort: port, log }: BotOptions, server: RunningServer) {
  if (port === undefined) return null;
  return startMetrics({ port, metrics, log }).catch(async (error: unknown) => {
    await server.close();
    throw error;
  });
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
