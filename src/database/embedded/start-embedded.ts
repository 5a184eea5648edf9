import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { compiledFile } from '../../compiled-file.ts';
import { DatabaseError } from '../database-error.ts';
import { openDataFolder, probeFolder, requireRoom } from './data-folder.ts';
import { DurableFiles } from './durable-files.ts';
import { EMPTY_CLUSTER } from './empty-cluster.ts';
import { syncFolder, syncPath } from './sync-folder.ts';

const START_PARAMETERS = [
  // -F is « fsync off ».
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  // The default method, fdatasync, does nothing under emscripten.
  ...['-c', 'wal_sync_method=fsync'],
  ...['-c', 'timezone=UTC'],
  // One connection and a few megabytes of rows: the default of 128 MB would only cost memory.
  ...['-c', 'shared_buffers=16MB'],
];

/**
 * Starts PostgreSQL in this process on a folder, creating it the first time. The caller holds the folder's lock.
 * A creation cut short leaves nothing that counts: the next one starts afresh.
 * @throws DatabaseError when the folder cannot be created or opened: for want of room, of memory, of the right to write,
 * or because it is broken.
 */
export async function startEmbedded(folder: string): Promise<PGlite> {
  const isNew = !existsSync(folder);
  if (isNew) await requireRoom(path.dirname(folder));
  try {
    if (isNew) await createCluster(folder);
    return await PGlite.create({ fs: new DurableFiles(folder), startParams: START_PARAMETERS });
  } catch (cause) {
    // What the disk refuses has its own sentence.
    await openDataFolder(path.dirname(folder));
    throw new DatabaseError(await sentenceOf(cause as Error, folder, isNew), { cause });
  }
}

/** Nobody is told to move away a folder in which nothing is wrong. */
async function sentenceOf(cause: Error, folder: string, isNew: boolean): Promise<string> {
  const opened = `The embedded database in ${folder} cannot be ${isNew ? 'created' : 'opened'}`;
  const reason = cause.message || cause.name;
  if (cause instanceof RangeError) return `${opened}: this machine has no memory left for it (${reason}).`;
  if (isNew) return `${opened} (${reason}). Nothing was kept of it: start again once that is mended.`;
  const refused = await probeFolder(folder).catch((error: Error) => error.message);
  if (refused)
    return `${opened}: this user may not write its files (${refused}). Give them to the user who runs the bot.`;
  return `${opened} (${reason}). Move that folder away and restore the last backup: npm run restore -- FILE`;
}

async function createCluster(folder: string): Promise<void> {
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(path.dirname(folder), { recursive: true });
  const made = await compiledFile(EMPTY_CLUSTER);
  const copied = made ? { loadDataDir: new Blob([new Uint8Array(made)]) } : {};
  const cluster = await PGlite.create({ fs: new NodeFS(unfinished), ...copied });
  await cluster.close();
  await syncFolder(unfinished);
  await rename(unfinished, folder);
  await syncPath(path.dirname(folder));
}
