import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { commands } from '../commands/index.ts';
import { type Config, ConfigError, loadDotEnv, readConfig } from './config.ts';
import { DatabaseError } from './database/database-error.ts';
import { migrate } from './database/migrate.ts';
import { openDatabase } from './database/open-database.ts';
import { createLog, withoutSecrets } from './log.ts';
import { folderMailer } from './mail/folder-mailer.ts';
import type { Mailer } from './mail/mailer.ts';
import { smtpMailer } from './mail/smtp-mailer.ts';
import type { SandboxSession } from './open-sandbox.ts';
import { seedAgreement } from './seed-agreement.ts';
import type { SlackAccess } from './slack/create-app.ts';
import { startBot } from './start-bot.ts';

/** Opens everything in order, says in one line where to go, and closes it in reverse at Ctrl-C. */
async function main(): Promise<void> {
  loadDotEnv();
  const config = readConfig();
  const isSandbox = config.slack.mode === 'sandbox';
  const log = createLog(config.logLevel ?? (isSandbox ? 'warn' : 'info'));
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const database = await openDatabase({ url: config.databaseUrl, dataDir: config.dataDir, log });
    closers.push(database.close);
    await migrate(database, log);
    const sandbox = await sandboxFor(config);
    if (sandbox) closers.push(sandbox.close);
    const now = sandbox?.now ?? (() => new Date());
    await seedAgreement({ db: database.db, now });
    if (sandbox) await (await import('./open-sandbox.ts')).fillRoster({ db: database.db, now });

    const mailer = openMailer(config, now);
    if (mailer) closers.push(async () => mailer.close());
    const bot = await startBot({
      db: database.db,
      now,
      log,
      commands,
      access: sandbox?.access ?? accessOf(config),
      port: config.port,
      coordinators: config.coordinators,
      pingDatabase: database.ping,
      mailer,
      publicUrl: config.publicUrl,
      clock: 'minute',
    });
    closers.push(bot.stop);
    if (sandbox) {
      sandbox.connectBot(`http://127.0.0.1:${bot.port}/slack/events`);
      sandbox.connectClock({ tick: bot.tick, nextDue: bot.nextWake });
      await bot.connected;
    }
    say(sandbox ? `ctg-bot is ready: open ${sandbox.url}` : `ctg-bot is listening on port ${bot.port}`);
  } catch (error) {
    await close();
    throw error;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      close().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      );
    });
  }
}

/** In the sandbox mails are written to its mailbox; elsewhere an SMTP server takes them, or nobody does. */
function openMailer({ slack, dataDir, mail }: Config, now: () => Date): Mailer | null {
  if (mail) return smtpMailer(mail);
  if (slack.mode !== 'sandbox') return null;
  return folderMailer({ folder: path.join(dataDir, 'mail'), from: 'CTG <ctg@sandbox.example>', now });
}

async function sandboxFor(config: Config): Promise<SandboxSession | null> {
  if (config.slack.mode !== 'sandbox') return null;
  const secret = () => randomBytes(16).toString('hex');
  return (await import('./open-sandbox.ts')).openSandbox({
    port: config.slack.port,
    statePath: path.join(config.dataDir, 'sandbox.json'),
    signingSecret: secret(),
    botToken: `xoxb-${secret()}`,
    commands,
    beginsOn: config.slack.beginsOn,
    mailFolder: path.join(config.dataDir, 'mail'),
  });
}

function accessOf({ slack }: Config): SlackAccess {
  if (slack.mode === 'http') {
    const { botToken, apiUrl, signingSecret } = slack;
    return { botToken, apiUrl, transport: { kind: 'http', signingSecret } };
  }
  if (slack.mode === 'socket') {
    const { botToken, apiUrl, appToken } = slack;
    return { botToken, apiUrl, transport: { kind: 'socket', appToken } };
  }
  throw new Error('the sandbox gives its own access');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(error: unknown): never {
  const known = error instanceof ConfigError || error instanceof DatabaseError;
  const busyPort = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  const port = (error as { port?: number }).port;
  if (busyPort) say(`Port ${port} is taken by another program. Stop it, or set PORT (or SANDBOX_PORT) to another.`);
  else say(withoutSecrets(known ? error.message : ((error as Error).stack ?? String(error))));
  process.exit(1);
}

main().catch(fail);
