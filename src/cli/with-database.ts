import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadDotEnv, readConfig } from '../config.ts';
import { DatabaseError } from '../database/database-error.ts';
import { openDatabase } from '../database/open-database.ts';
import type { OpenedDatabase } from '../database/opened-database.ts';
import { sayFailure } from '../say-failure.ts';

/**
 * Runs a program's work on the bot's database, prints the sentence it answers with, and ends the process: 0 when done,
 * 1 with a sentence when it cannot be. With `mustExist`, an embedded database is not created for the occasion.
 */
export async function withDatabase(
  { mustExist }: { mustExist: boolean },
  work: (database: OpenedDatabase) => Promise<string>,
): Promise<never> {
  try {
    loadDotEnv();
    const { databaseUrl, dataDir } = readConfig();
    const folder = path.resolve(dataDir, 'database');
    if (mustExist && !databaseUrl && !existsSync(folder)) {
      throw new DatabaseError(`There is no database in ${folder}: start the bot once, or check DATA_DIR.`);
    }
    const log = { info: () => undefined, warn: () => undefined };
    const database = await openDatabase({ url: databaseUrl, dataDir, log });
    const sentence = await work(database).finally(() => database.close());
    process.stdout.write(`${sentence}\n`);
    process.exit(0);
  } catch (error) {
    sayFailure(error);
    process.exit(1);
  }
}
