import { readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import lockfile from 'proper-lockfile';
import { DatabaseError } from '../database-error.ts';
import { openDataFolder } from './data-folder.ts';
import { holderState, type LockHolder, thisProcess } from './lock-holder.ts';

const HEARTBEAT_MS = 2_000;
/** A holder that cannot be seen (another container, another machine) is given this long to show a heartbeat. */
const SILENCE_MS = 15_000;
/** Longer than any process lives: proper-lockfile alone would take a lock from a process that merely sleeps. */
const NEVER_MS = 10 * 365 * 24 * 3_600_000;

/**
 * Takes the exclusive right to a folder, in `<folder>.lock`, and answers with how to give it back. A lock left by a
 * process that died (kill -9, power cut) is taken over: at once when it ran here, after 15 s of silence otherwise.
 * @throws DatabaseError naming the process that holds it, or saying why nothing can be written there.
 */
export async function lockFolder(folder: string, silenceMs = SILENCE_MS): Promise<() => Promise<void>> {
  await openDataFolder(path.dirname(folder));
  // Two processes that find the same dead lock must not both remove it: they pass this gate one after the other.
  const openGate = await lockfile.lock(`${folder}.gate`, {
    realpath: false,
    stale: 2 * HEARTBEAT_MS,
    retries: { retries: 200, minTimeout: 50, maxTimeout: 150 },
  });
  try {
    return await takeLock(folder, silenceMs);
  } finally {
    await openGate();
  }
}

async function takeLock(folder: string, silenceMs: number): Promise<() => Promise<void>> {
  const signature = `${folder}.lock.json`;
  const take = () =>
    lockfile.lock(folder, { realpath: false, stale: NEVER_MS, update: HEARTBEAT_MS, onCompromised: stopWriting });

  const release = await take().catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ELOCKED') throw error;
    const holder = await readHolder(signature);
    if (await isHeld(`${folder}.lock`, holder, silenceMs)) throw new DatabaseError(heldBy(folder, holder));
    await rmdir(`${folder}.lock`);
    return take();
  });
  await writeFile(signature, JSON.stringify(thisProcess()));
  return async () => {
    await rm(signature, { force: true });
    await release();
  };
}

async function isHeld(lock: string, holder: LockHolder | undefined, silenceMs: number): Promise<boolean> {
  const state = holder ? holderState(holder) : 'unknown';
  if (state !== 'unknown') return state === 'running';

  const before = (await stat(lock)).mtimeMs;
  for (let waited = 0; waited < silenceMs; waited += 500) {
    await wait(500);
    const now = await stat(lock).catch(() => undefined);
    if (now?.mtimeMs !== before) return now !== undefined;
  }
  return false;
}

async function readHolder(signature: string): Promise<LockHolder | undefined> {
  try {
    return JSON.parse(await readFile(signature, 'utf8')) as LockHolder;
  } catch {
    return undefined;
  }
}

function heldBy(folder: string, holder: LockHolder | undefined): string {
  const who = holder ? `process ${holder.pid} on ${holder.host}, since ${holder.since}` : 'another process';
  return `The database in ${folder} is in use by ${who}. Stop that process first, or give this one another DATA_DIR.`;
}

/** Thrown out of a timer on purpose: nobody may catch it, the process ends before it writes beside another. */
function stopWriting(cause: Error): never {
  throw new DatabaseError('The lock on the embedded database was removed or taken: stopping before damage is done.', {
    cause,
  });
}
