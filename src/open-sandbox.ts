import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { DateTime } from 'luxon';
import { loadAgreement } from './domain/agreement/load-agreement.ts';
import { readAgreementFile } from './domain/agreement/read-agreement-file.ts';
import type { Database, Deps } from './domain/deps.ts';
import type { Language } from './domain/viewer/viewer.ts';
import { words } from './i18n/words.ts';
import { PROJECT_FOLDER } from './project-folder.ts';
import type { SandboxCompletion } from './sandbox/protocol.ts';
import { startSandbox } from './sandbox/start-sandbox.ts';
import { readWorkspaceFile } from './sandbox/workspace-file.ts';
import { readSeed } from './seed-agreement.ts';
import type { Command } from './slack/command.ts';
import type { SlackAccess } from './slack/create-app.ts';
import manifest from './slack/manifest.json' with { type: 'json' };

/** What the bot does by itself, as the sandbox's clock drives it. */
export interface BotClock {
  /** Does what is due at this instant; awaited before time goes on. */
  tick: (now: Date) => Promise<void>;
  /** The instant of the next thing to do; null when there is none. */
  nextDue: () => Promise<Date | null>;
}

export interface SandboxSession {
  /** Where a person opens the page. */
  url: string;
  access: SlackAccess;
  /** The sandbox's clock, which is the bot's. */
  now: () => Date;
  connectBot: (url: string) => void;
  /** Lets the sandbox's clock wake the bot; until then time passes without it. */
  connectClock: (clock: BotClock) => void;
  close: () => Promise<void>;
}

export interface SandboxSetting {
  port: number;
  /** Where the workspace is kept between two starts; nothing is kept without it. */
  statePath?: string;
  signingSecret: string;
  botToken: string;
  commands: Command[];
  /** Civil date on which a new workspace begins; one that was kept goes on from its own clock. */
  beginsOn?: string | undefined;
  /** Where the bot writes its mails; without it the workspace has no mailbox. */
  mailFolder?: string;
}

const OVERLAY = path.join(PROJECT_FOLDER, 'prisma/seed/issoire-sandbox.json');

const ZONE = 'Europe/Paris';

/** A Monday in the middle of the term. */
const BEGINS_ON = '2021-05-03';

/** Starts the workspace without Slack, filled with invented people around the agreement that comes with the bot. */
export async function openSandbox(setting: SandboxSetting): Promise<SandboxSession> {
  const { port, statePath, signingSecret, botToken, commands, beginsOn = BEGINS_ON, mailFolder } = setting;
  let clock: BotClock | undefined;
  const { workspace } = await readOverlay();
  const sandbox = await startSandbox({
    workspace: readWorkspaceFile(workspace),
    manifest,
    signingSecret,
    botToken,
    port,
    ...(statePath ? { statePath } : {}),
    startAt: nineOn(beginsOn),
    timeZone: ZONE,
    ...(mailFolder ? { mailFolder } : {}),
    onClockMoved: (now) => clock?.tick(now),
    nextDue: () => clock?.nextDue() ?? null,
    completions: (locale) => completions(commands, locale.startsWith('fr') ? 'fr' : 'en'),
  });
  return {
    url: sandbox.url,
    access: { botToken, apiUrl: sandbox.apiUrl, transport: { kind: 'http', signingSecret } },
    now: sandbox.now,
    connectBot: sandbox.connectBot,
    connectClock: (connected) => {
      clock = connected;
    },
    close: sandbox.close,
  };
}

function nineOn(day: string): Date {
  return DateTime.fromISO(day, { zone: ZONE }).set({ hour: 9 }).toJSDate();
}

/** Puts the sandbox's invented people in the roster, once: afterwards the roster is theirs to change. */
export async function fillRoster({ db, now }: Deps): Promise<void> {
  if (await hasPeople(db)) return;
  const { people, channels } = await readOverlay();
  await loadAgreement(readAgreementFile({ ...(await readSeed()), people, channels }), { db, now });
}

async function hasPeople(db: Database): Promise<boolean> {
  return (await db.person.count()) > 0;
}

export async function readOverlay(): Promise<{ people: object[]; channels: object[]; workspace: object }> {
  return JSON.parse(await readFile(OVERLAY, 'utf8'));
}

function completions(commands: Command[], language: Language): SandboxCompletion[] {
  const t = words(language);
  return commands.map(({ id, names }) => ({ text: `/ctg ${names[language]}`.trim(), hint: t.commands[id].summary }));
}
