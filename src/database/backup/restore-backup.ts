import { DatabaseError } from '../database-error.ts';
import { applyMigration, lockTables } from '../migrations/apply-migration.ts';
import { type Migration, readMigrations } from '../migrations/read-migrations.ts';
import type { OpenedDatabase } from '../opened-database.ts';
import { type BackupHeader, FORMAT_VERSION, headerLine } from './backup-format.ts';
import { clearDatabase } from './clear-database.ts';
import { fillTables } from './fill-tables.ts';
import { checkSeal, readLines } from './sealed-file.ts';
import { suspendRules } from './suspend-rules.ts';
import { describeTables, PORTABLE_VALUES, quoted } from './tables.ts';

export interface RestoreOptions {
  /** Gives up what the database holds. */
  replace: boolean;
  /** Where the migrations are, when not the bot's own. */
  migrationsFolder?: string;
}

/**
 * Puts a backup's rows into the database, in one transaction: all of it, or nothing changed. A backup of an older
 * version of the bot is brought up to date on the way. Answers with the number of rows.
 * @throws DatabaseError when the file is cut, altered or from a newer version, or the database is not free to take it.
 */
export async function restoreBackup(
  database: Pick<OpenedDatabase, 'transaction'>,
  file: string,
  { replace, migrationsFolder }: RestoreOptions,
): Promise<{ rows: number }> {
  const rows = await checkSeal(file);
  const header = await readHeader(file);
  const known = await readMigrations(migrationsFolder);
  const [before, after] = splitMigrations(known, header, file);

  await database.transaction(async (sql) => {
    await sql.script(`set local lock_timeout = '10s'; ${PORTABLE_VALUES}`);
    await lockTables(sql);
    await clearDatabase(sql, known, replace);
    for (const migration of before) await applyMigration(sql, migration);
    const tables = await describeTables(sql);
    const resumeRules = await suspendRules(
      sql,
      tables.map(({ name }) => quoted(name)),
    );
    await fillTables(sql, tables, readLines(file));
    await resumeRules();
    for (const migration of after) await applyMigration(sql, migration);
  });
  return { rows };
}

async function readHeader(file: string): Promise<BackupHeader> {
  for await (const line of readLines(file)) {
    const header = headerLine.safeParse(JSON.parse(line));
    if (!header.success) break;
    if (header.data.version > FORMAT_VERSION) throw newer(file);
    return header.data;
  }
  throw new DatabaseError(`${file} is not a backup of this bot. Nothing was changed.`);
}

/** The migrations that made the tables the rows come from, and those that have been added since. */
function splitMigrations(known: Migration[], { migrations }: BackupHeader, file: string): [Migration[], Migration[]] {
  for (const { name, checksum } of migrations) {
    const same = known.find((migration) => migration.name === name);
    if (!same) throw newer(file);
    if (same.checksum !== checksum) {
      throw new DatabaseError(`Migration ${name} is not what it was when ${file} was written. Nothing was changed.`);
    }
  }
  const names = new Set(migrations.map(({ name }) => name));
  return [known.filter(({ name }) => names.has(name)), known.filter(({ name }) => !names.has(name))];
}

function newer(file: string): DatabaseError {
  return new DatabaseError(
    `${file} was written by a newer version of the bot: restore it with that one. Nothing was changed.`,
  );
}
