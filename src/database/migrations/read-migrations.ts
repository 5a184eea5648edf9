import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_FOLDER } from '../../project-folder.ts';

/** Where this version of the bot keeps its migrations. */
export const MIGRATIONS_FOLDER = path.join(PROJECT_FOLDER, 'prisma/migrations');

export interface Migration {
  name: string;
  script: string;
  /** SHA-256 of the script, as Prisma writes it in `_prisma_migrations`. */
  checksum: string;
}

/** The migrations of a folder, oldest first; none when the folder is not there. */
export async function readMigrations(folder = MIGRATIONS_FOLDER): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const script = await readFile(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, script, checksum: createHash('sha256').update(script).digest('hex') };
    }),
  );
}
