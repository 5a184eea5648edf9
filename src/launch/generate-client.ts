import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { GENERATED, PROJECT } from './fingerprint.js';

/**
 * Makes the client of the database from the schema, when it is new or the client is not there.
 * @throws in Prisma's words when it finds a fault in the schema.
 */
export function generateClient({ isNew }: { isNew: boolean }): void {
  if (!isNew && existsSync(path.join(PROJECT, GENERATED))) return;
  const prisma = createRequire(import.meta.url).resolve('prisma/build/index.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [prisma, 'generate'], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`prisma generate failed\n${stdout}${stderr}`);
}
