import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { commands } from '../commands/index.ts';
import { type Config, loadDotEnv, readConfig } from './config.ts';
import { openDataFolder, probeFolder } from './database/embedded/data-folder.ts';
import { migrate } from './database/migrate.ts';
import { openDatabase } from './database/open-database.ts';
import { freePort } from './free-port.ts';
import { loadSandbox, type SandboxParts } from './load-sandbox.ts';
import { createLog } from './log.ts';
import { logEverything } from './log-everything.ts';
import { folderMailer } from './mail/folder-mailer.ts';
import type { Mailer } from './mail/mailer.ts';
import { smtpMailer } from './mail/smtp-mailer.ts';
import type { SandboxSession } from './open-sandbox.ts';
import { readySentence } from './ready-sentence.ts';
import { sayFailure } from './say-failure.ts';
import { seedAgreement } from './seed-agreement.ts';
import type { SlackAccess } from './slack/create-app.ts';
import { startBot } from './start-bot.ts';

/** Opens everything in order, says in one line where to go, and closes it in reverse at Ctrl-C. */
async function main(): Promise<void> {
  loadDotEnv();
  const config = readConfig();
  const { databaseUrl, dataDir } = config;
  const isSandbox = config.slack.mode === 'sandbox';
  const log = createLog(config.logLevel ?? (isSandbox ? 'warn' : 'info'));
  logEverything(log);
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer();
  };
  try {
    const sandboxParts = isSandbox ? await loadSandbox() : null;
    // The sandbox's own state is kept there, wherever the database is.
    if (isSandbox) await openDataFolder(dataDir);
    const database = await openDatabase({ url: databaseUrl, dataDir, log });
    closers.push(database.close);
    await migrate(database, log);
    const sandbox = sandboxParts ? await startSandbox(sandboxParts, config) : null;
    if (sandbox) closers.push(sandbox.close);
    const now = sandbox?.now ?? (() => new Date());
    await seedAgreement({ db: database.db, now });
    await sandboxParts?.fillRoster({ db: database.db, now });

    const mailer = openMailer(config, now);
    if (mailer) closers.push(async () => mailer.close());
    const port = sandbox ? await freePort(config.port) : config.port;
    const bot = await startBot({
      db: database.db,
      now,
      log,
      commands,
      access: sandbox?.access ?? accessOf(config),
      port,
      metricsPort: config.metricsPort,
      coordinators: config.coordinators,
      pingDatabase: database.ping,
      ...(databaseUrl ? {} : { pingDisk: () => probeFolder(dataDir) }),
      mailer,
      publicUrl: config.publicUrl ?? `http://localhost:${port}`,
      clock: 'minute',
    });
    closers.push(bot.stop);
    if (sandbox) {
      sandbox.connectBot(`http://127.0.0.1:${bot.port}/slack/events`);
      sandbox.connectClock({ tick: bot.tick, nextDue: bot.nextWake });
      await bot.connected;
      process.stdout.write(`${readySentence(config, sandbox.url, bot.port)}\n`);
    } else {
      log.info(`ctg-bot is listening on port ${bot.port}`);
    }
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

async function startSandbox(parts: SandboxParts, { slack, dataDir }: Config): Promise<SandboxSession> {
  if (slack.mode !== 'sandbox') throw new Error('Slack is there');
  const secret = () => randomBytes(16).toString('hex');
  return parts.openSandbox({
    port: await freePort(slack.port, '127.0.0.1'),
    statePath: path.join(dataDir, 'sandbox.json'),
    signingSecret: secret(),
    botToken: `xoxb-${secret()}`,
    commands,
    beginsOn: slack.beginsOn,
    mailFolder: path.join(dataDir, 'mail'),
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

function fail(error: unknown): never {
  sayFailure(error);
  process.exit(1);
}

main().catch(fail);
