import { loadAgreement } from '../../src/domain/agreement/load-agreement.ts';
import { readAgreementFile } from '../../src/domain/agreement/read-agreement-file.ts';
import type { Deps } from '../../src/domain/deps.ts';
import { findViewer } from '../../src/domain/people/find-viewer.ts';
import type { Mail } from '../../src/mail/mailer.ts';
import { fillRoster } from '../../src/open-sandbox.ts';
import type { KeptWorkspace } from '../../src/sandbox/workspace/kept-workspace.ts';
import { readSeed } from '../../src/seed-agreement.ts';
import { testDatabase } from './database.ts';
import { beginningOf, issoireBot } from './issoire-bot.ts';
import type { IssoireOptions, IssoireTown, Step } from './issoire-town.ts';
import { type KeptTables, keepTables, restoreTables } from './kept-tables.ts';
import { startWorkspace } from './workspace.ts';

interface KeptTown {
  tables: KeptTables;
  /** Absent before anything happened. */
  workspace?: KeptWorkspace;
  letters: Mail[];
}

/** By the options and the steps that led there; this worker's. */
const kept = new Map<string, Promise<KeptTown>>();

/** Starts the town as it stands after the options' steps; what happens to it later is nobody else's. */
export async function startTown(options: IssoireOptions): Promise<IssoireTown> {
  return goOnFrom(await keptTown(options, options.after ?? []), options);
}

function keptTown(options: IssoireOptions, steps: Step[]): Promise<KeptTown> {
  const { withClock = false, mailer, channels = [] } = options;
  // Before anything happened, towns that begin at the same instant are the same.
  const happened = steps.length > 0 ? [withClock, mailer !== undefined, channels, steps.map(idOf)] : [];
  const key = JSON.stringify([beginningOf(options), ...happened]);
  const known = kept.get(key) ?? liveThrough(options, steps);
  kept.set(key, known);
  // What failed, on a machine too busy say, is lived anew by the next test that names it.
  known.catch(() => kept.delete(key));
  return known;
}

async function liveThrough(options: IssoireOptions, steps: Step[]): Promise<KeptTown> {
  const last = steps.at(-1);
  if (!last) return beginning(options);
  const town = await goOnFrom(await keptTown(options, steps.slice(0, -1)), options);
  try {
    await last(town);
  } catch (error) {
    await town.close().catch(() => undefined);
    throw error;
  }
  await town.sandbox.settled();
  town.verify();
  const workspace = town.sandbox.keep();
  await town.close();
  const tables = await keepTables(await testDatabase());
  return { tables, workspace, letters: [...(options.mailer?.signs ?? [])] };
}

async function beginning(options: IssoireOptions): Promise<KeptTown> {
  const database = await testDatabase();
  const deps = { db: database.db, now: () => beginningOf(options) };
  await restoreTables(database);
  await loadAgreement(readAgreementFile(await readSeed()), deps);
  await fillRoster(deps);
  return { tables: await keepTables(database), letters: [] };
}

async function goOnFrom({ tables, workspace: from, letters }: KeptTown, options: IssoireOptions): Promise<IssoireTown> {
  const database = await testDatabase();
  await restoreTables(database, tables);
  options.mailer?.goesOnFrom(letters);
  const workspace = await startWorkspace(await issoireBot(database, options, from));
  const deps: Deps = { db: database.db, now: workspace.sandbox.now };
  return Object.assign(workspace, {
    deps,
    viewer: (slackUserId: string) =>
      findViewer({ slackUserId, channelId: undefined, via: 'button', audience: 'self' }, deps),
    at: (instant: string) => workspace.sandbox.moveTo(new Date(instant)),
  });
}

const ids = new WeakMap<Step, number>();
let lastId = 0;

function idOf(step: Step): string | number {
  if (step.words) return step.words;
  const id = ids.get(step) ?? ++lastId;
  ids.set(step, id);
  return id;
}
