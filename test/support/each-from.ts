import { beforeAll, beforeEach } from 'vitest';
import { testDatabase } from './database.ts';
import { type KeptTables, keepTables, restoreTables } from './kept-tables.ts';

let restored = 0;

/**
 * Builds a state once, for a file or a `describe`; before each of its tests the database's rows are put back as they stood
 * then, and the clock with them. Answers with what was built, which tests only read.
 */
export function eachFrom<T>(build: () => Promise<T>, clock?: { now: Date }): () => T {
  let kept: { built: T; tables: KeptTables; instant: Date | undefined } | undefined;
  const current = () => {
    if (!kept) throw new Error('the state is built before the first test: ask for it inside one');
    return kept;
  };
  beforeAll(async () => {
    const built = await build();
    kept = { built, tables: await keepTables(await testDatabase()), instant: clock?.now };
  });
  beforeEach(async () => {
    const { tables, instant } = current();
    const database = await testDatabase();
    await restoreTables(database, tables);
    // Whoever remembers what they read sees that something changed: the count goes on, where the rows go back.
    restored += 1;
    await database.db.planning.updateMany({ data: { changes: { increment: restored * 1_000 } } });
    if (clock && instant) clock.now = instant;
  });
  return () => current().built;
}
