import { afterAll } from 'vitest';
import { embeddedDatabase } from '../../src/database/embedded/open-embedded.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import type { OpenedDatabase } from '../../src/database/opened-database.ts';
import { memoryEngine } from './memory-engine.ts';
import { createServerDatabase } from './server-database.ts';
import { silentLog } from './silent-log.ts';

/** True in vitest's `postgresql` project. */
export const onPostgresql = process.env.TEST_DATABASE === 'postgresql';

let opened: Promise<OpenedDatabase> | undefined;

/**
 * The migrated, empty database of a test file: the same one at every call, closed after the file's last test. In
 * memory, or on the PostgreSQL cluster of TEST_DATABASE_URL in vitest's `postgresql` project. Tests keep apart by
 * creating each its own agreement, never by emptying tables.
 */
export function testDatabase(): Promise<OpenedDatabase> {
  if (!opened) {
    opened = freshDatabase('migrated');
    afterAll(async () => (await opened)?.close());
  }
  return opened;
}

/** Another database, for tests of the database itself; whoever asks closes it. */
export async function freshDatabase(tables: 'migrated' | 'empty'): Promise<OpenedDatabase> {
  if (!onPostgresql) return embeddedDatabase(await memoryEngine(tables));
  const { url, drop } = await createServerDatabase();
  const database = await openDatabase({ url, dataDir: '', log: silentLog });
  if (tables === 'migrated') await migrate(database, silentLog);
  return { ...database, close: () => database.close().then(drop) };
}
