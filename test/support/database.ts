import { embeddedDatabase } from '../../src/database/embedded/open-embedded.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import type { OpenedDatabase } from '../../src/database/opened-database.ts';
import { atFileEnd } from './file-end.ts';
import { restoreTables } from './kept-tables.ts';
import { memoryEngine } from './memory-engine.ts';
import { createServerDatabase } from './server-database.ts';
import { silentLog } from './silent-log.ts';

/** True in vitest's `postgresql` project. */
export const onPostgresql = process.env.TEST_DATABASE === 'postgresql';

let opened: Promise<OpenedDatabase> | undefined;
let isClean = true;

/**
 * The migrated database of this worker, empty when a test file begins. In memory, or on the PostgreSQL cluster of
 * TEST_DATABASE_URL in vitest's `postgresql` project. The tests of a file keep apart by creating each its own agreement,
 * or begin each from a state that was kept.
 */
export function testDatabase(): Promise<OpenedDatabase> {
  opened ??= freshDatabase('migrated');
  isClean = false;
  return opened;
}

atFileEnd(emptyDatabase);

async function emptyDatabase(): Promise<void> {
  if (isClean || !opened) return;
  await restoreTables(await opened);
  isClean = true;
}

/** Another database, for tests of the database itself; whoever asks closes it. */
export async function freshDatabase(tables: 'migrated' | 'empty'): Promise<OpenedDatabase> {
  if (!onPostgresql) return embeddedDatabase(await memoryEngine(tables));
  const { url, drop } = await createServerDatabase();
  const database = await openDatabase({ url, dataDir: '', log: silentLog });
  if (tables === 'migrated') await migrate(database, silentLog);
  return { ...database, close: () => database.close().then(drop) };
}
