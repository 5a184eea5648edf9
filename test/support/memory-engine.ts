import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { embeddedDatabase } from '../../src/database/embedded/open-embedded.ts';
import { migrate } from '../../src/database/migrate.ts';
import { readMigrations } from '../../src/database/migrations/read-migrations.ts';
import { silentLog } from './silent-log.ts';

const CACHE = path.resolve(import.meta.dirname, '../../node_modules/.cache/ctg-bot');

/**
 * A PostgreSQL in memory, with the bot's tables or without. The first call after a migration changes keeps a copy, which
 * later ones start from.
 */
export async function memoryEngine(tables: 'migrated' | 'empty' = 'migrated'): Promise<PGlite> {
  const file = path.join(CACHE, `${tables}-${await migrationsHash()}.tar`);
  const saved = await readFile(file).catch(() => undefined);
  if (saved) return PGlite.create({ loadDataDir: new Blob([new Uint8Array(saved)]) });

  const engine = await PGlite.create();
  if (tables === 'migrated') await migrate(embeddedDatabase(engine), silentLog);
  const dump = await engine.dumpDataDir('none');
  // Workers start together: each writes its own copy, and the last rename wins.
  const unfinished = `${file}.${randomUUID()}`;
  await mkdir(CACHE, { recursive: true });
  await writeFile(unfinished, new Uint8Array(await dump.arrayBuffer()));
  await rename(unfinished, file);
  return engine;
}

async function migrationsHash(): Promise<string> {
  const parts = (await readMigrations()).map(({ name, checksum }) => `${name} ${checksum}`);
  const engine = await readFile(new URL('../package.json', import.meta.resolve('@electric-sql/pglite')), 'utf8');
  return createHash('sha256')
    .update([engine, ...parts].join('\n'))
    .digest('hex')
    .slice(0, 16);
}
