import { rm } from 'node:fs/promises';
import path from 'node:path';
import { commands } from '../../commands/index.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { loadAgreement } from '../../src/domain/agreement/load-agreement.ts';
import { readAgreementFile } from '../../src/domain/agreement/read-agreement-file.ts';
import type { Language } from '../../src/domain/viewer/viewer.ts';
import { freePort } from '../../src/free-port.ts';
import { createLog } from '../../src/log.ts';
import { folderMailer } from '../../src/mail/folder-mailer.ts';
import { readOverlay } from '../../src/open-sandbox.ts';
import type { SandboxHandle } from '../../src/sandbox/sandbox-handle.ts';
import { startSandbox } from '../../src/sandbox/start-sandbox.ts';
import { readWorkspaceFile } from '../../src/sandbox/workspace-file.ts';
import { readSeed } from '../../src/seed-agreement.ts';
import manifest from '../../src/slack/manifest.json' with { type: 'json' };
import { startBot } from '../../src/start-bot.ts';

/** Monday 3 May 2021, nine in Paris: the sandbox's own first morning. */
const FIRST_MORNING = new Date('2021-05-03T07:00:00Z');

const SECRET = 'a-secret-for-the-pictures';
const TOKEN = 'xoxb-pictures';

export interface GuideTown {
  sandbox: SandboxHandle;
  close: () => Promise<void>;
}

/**
 * The sandbox that `npm start` opens, on a folder of its own that is removed at the end; here everybody reads the same
 * language, so that each guide shows one.
 */
export async function guideTown(language: Language, folder: string): Promise<GuideTown> {
  const log = createLog('error');
  const database = await openDatabase({ dataDir: path.join(folder, 'database'), log });
  await migrate(database, log);
  const mailFolder = path.join(folder, 'mail');
  let wake = async (_now: Date): Promise<void> => undefined;
  let next = async (): Promise<Date | null> => null;
  const { people, channels, workspace } = await readOverlay();
  const town = workspace as { users: object[] };
  const locale = { fr: 'fr-FR', en: 'en-GB' }[language];
  const sandbox = await startSandbox({
    workspace: readWorkspaceFile({ ...town, users: town.users.map((user) => ({ ...user, locale })) }),
    manifest,
    signingSecret: SECRET,
    botToken: TOKEN,
    startAt: FIRST_MORNING,
    timeZone: 'Europe/Paris',
    mailFolder,
    onClockMoved: (now) => wake(now),
    nextDue: () => next(),
    // A busy machine is slow, and nobody waits.
    delays: { ack: 20_000, trigger: 60_000 },
  });
  const deps = { db: database.db, now: sandbox.now };
  const seed = (await readSeed()) as { agreement: object };
  const speaking = people.map((person) => ({ ...person, language }));
  const file = { ...seed, agreement: { ...seed.agreement, language }, people: speaking, channels };
  await loadAgreement(readAgreementFile(file), deps);
  const port = await freePort(4_370);
  const mailer = folderMailer({ folder: mailFolder, from: 'CTG <ctg@sandbox.example>', now: sandbox.now });
  const bot = await startBot({
    ...deps,
    log,
    commands,
    access: { botToken: TOKEN, apiUrl: sandbox.apiUrl, transport: { kind: 'http', signingSecret: SECRET } },
    port,
    coordinators: [],
    pingDatabase: database.ping,
    mailer,
    publicUrl: `http://localhost:${port}`,
    clock: 'by hand',
  });
  wake = bot.tick;
  next = bot.nextWake;
  sandbox.connectBot(`http://127.0.0.1:${bot.port}/slack/events`);
  await bot.connected;
  const close = async () => {
    await sandbox.settled();
    await bot.stop();
    await sandbox.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { sandbox, close };
}
