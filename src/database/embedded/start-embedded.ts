import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { DatabaseError } from '../database-error.ts';
import { DurableFiles } from './durable-files.ts';
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
 * @throws DatabaseError when the folder cannot be created or opened.
 */
export async function startEmbedded(folder: string): Promise<PGlite> {
  try {
    if (!existsSync(folder)) await createCluster(folder);
    return await PGlite.create({ fs: new DurableFiles(folder), startParams: START_PARAMETERS });
  } catch (cause) {
    throw new DatabaseError(
      `The embedded database in ${folder} cannot be opened (${(cause as Error).message}). Move that folder away and ` +
        'restore the last backup: npm run restore -- FILE',
      { cause },
    );
  }
}

async function createCluster(folder: string): Promise<void> {
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(path.dirname(folder), { recursive: true });
  const cluster = await PGlite.create({ fs: new NodeFS(unfinished) });
  await cluster.close();
  await syncFolder(unfinished);
  await rename(unfinished, folder);
  await syncPath(path.dirname(folder));
}
