import { open, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Waits until every file below a folder, and the folder itself, is on the disk. */
export async function syncFolder(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) await syncFolder(full);
    else if (entry.isFile()) await syncPath(full);
  }
  await syncPath(folder);
}

/** Waits until a file, or the names in a folder, are on the disk. */
export async function syncPath(target: string): Promise<void> {
  // Windows opens no folder, and needs no sync of one.
  const handle = await open(target, 'r').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EPERM' || error.code === 'EISDIR') return undefined;
    throw error;
  });
  try {
    await handle?.sync();
  } finally {
    await handle?.close();
  }
}
