import { DatabaseError } from '../database-error.ts';
import { appliedMigrations } from '../migrations/apply-migration.ts';
import type { OpenedDatabase } from '../opened-database.ts';
import type { Sql } from '../sql.ts';
import { type BackupHeader, FORMAT, FORMAT_VERSION } from './backup-format.ts';
import { writeSealed } from './sealed-file.ts';
import { describeTables, PORTABLE_VALUES, quoted, type Table } from './tables.ts';

const ROWS_AT_ONCE = 500;

/**
 * Writes every row of the bot to one file, as they were at one instant; on a server the bot may go on working.
 * @throws DatabaseError when the file exists, or the database has no tables yet.
 */
export function writeBackup(database: Pick<OpenedDatabase, 'transaction'>, file: string): Promise<{ rows: number }> {
  return database.transaction(async (sql) => {
    await sql.script(`set transaction isolation level repeatable read, read only; ${PORTABLE_VALUES}`);
    const migrations = await appliedMigrations(sql);
    if (migrations.length === 0)
      throw new DatabaseError('The database has no tables yet: there is nothing to back up.');
    return writeSealed(file, backupLines(sql, migrations));
  });
}

async function* backupLines(sql: Sql, migrations: BackupHeader['migrations']): AsyncGenerator<string> {
  const createdAt = new Date().toISOString();
  yield JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, createdAt, migrations } satisfies BackupHeader);
  for (const table of await describeTables(sql)) {
    yield JSON.stringify({ table: table.name, columns: table.columns.map(([name]) => name) });
    yield* rowLines(sql, table);
  }
  yield* sequenceLines(sql);
}

async function* rowLines(sql: Sql, table: Table): AsyncGenerator<string> {
  const values = table.columns.map(([name]) => `${quoted(name)}::text`).join(', ');
  await sql.script(
    `declare backup_rows no scroll cursor for select to_json(array[${values}])::text as line from ${quoted(table.name)}`,
  );
  for (;;) {
    const rows = await sql.query<{ line: string }>(`fetch ${ROWS_AT_ONCE} from backup_rows`);
    for (const { line } of rows) yield line;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await sql.script('close backup_rows');
}

async function* sequenceLines(sql: Sql): AsyncGenerator<string> {
  const sequences = await sql.query<{ name: string }>(
    `select relname::text as name from pg_class
      where relkind = 'S' and relnamespace = 'public'::regnamespace order by relname`,
  );
  for (const { name } of sequences) {
    const [state] = await sql.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${quoted(name)}`,
    );
    yield JSON.stringify({ sequence: name, ...state });
  }
}
