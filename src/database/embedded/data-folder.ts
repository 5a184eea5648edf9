import { randomBytes } from 'node:crypto';
import { mkdir, open, rm, stat, statfs } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseError } from '../database-error.ts';

/** As much as a page of a database and its log need at once. */
const PROBE = Buffer.alloc(65_536, 1);

/** A new database takes 43 MB, and wants some to grow. */
const NEEDED_MEGABYTES = 64;

/**
 * Makes the folder of what is embedded, when it is not there, and sees that it takes writes.
 * @throws DatabaseError saying why it cannot be made or written, and what to do.
 */
export async function openDataFolder(dataDir: string): Promise<void> {
  const folder = path.resolve(dataDir);
  try {
    await makeFolder(folder);
    await probeFolder(folder);
  } catch (cause) {
    throw new DatabaseError(sentenceOf(cause as NodeJS.ErrnoException, folder), { cause });
  }
}

/** Node's own way to make a folder and those above it never ends where nothing can be made, as below /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    if (code !== 'ENOENT') throw error;
    await makeFolder(path.dirname(folder));
    await mkdir(folder);
  }
}

/**
 * Writes to the disk of a folder, and takes it back. Safe beside others that do so.
 * @throws what the disk answers when it takes no write.
 */
export async function probeFolder(folder: string): Promise<void> {
  const probe = path.join(folder, `probe-${randomBytes(6).toString('hex')}`);
  try {
    const file = await open(probe, 'wx');
    try {
      await file.writeFile(PROBE);
      await file.sync();
    } finally {
      await file.close();
    }
  } finally {
    await rm(probe, { force: true });
  }
}

/** @throws DatabaseError when a new database would not find enough room below a folder. */
export async function requireRoom(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= NEEDED_MEGABYTES * 1024 * 1024) return;
  throw new DatabaseError(
    `DATA_DIR is ${folder}, on a disk with too little room: a new database needs ${NEEDED_MEGABYTES} MB. Make room, or ` +
      'choose another DATA_DIR.',
  );
}

function sentenceOf({ code, message }: NodeJS.ErrnoException, folder: string): string {
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    return `DATA_DIR is ${folder}, where a file stands in the way of a folder. Move that file, or choose another DATA_DIR.`;
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') return `DATA_DIR is ${folder}, on a disk that is full. Make room there.`;
  if (code === 'EROFS') {
    return `DATA_DIR is ${folder}, on a disk that is read-only. Mount it for writing, or choose another DATA_DIR.`;
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return `DATA_DIR is ${folder}, which this user may not write. Give it to the user who runs the bot, or choose another DATA_DIR.`;
  }
  return `DATA_DIR is ${folder}, which cannot be made or written (${message}). Choose another DATA_DIR.`;
}
