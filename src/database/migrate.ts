import { DatabaseError } from './database-error.ts';
import { type AppliedMigration, appliedMigrations, applyMigration, lockTables } from './migrations/apply-migration.ts';
import { type Migration, readMigrations } from './migrations/read-migrations.ts';
import type { OpenedDatabase } from './opened-database.ts';
import type { DatabaseLog } from './sql.ts';

/**
 * Brings the database's tables up to date, and answers with the names of the migrations it applied: none the second
 * time. Each is one transaction. Several processes may start at once: one applies, the others wait, then find it done.
 * @throws DatabaseError when a migration fails (it is undone; earlier ones stay), when the database comes from a newer
 * version of the bot, or when a migration was edited after it was applied.
 */
export async function migrate(
  database: Pick<OpenedDatabase, 'transaction'>,
  log: DatabaseLog,
  folder?: string,
): Promise<string[]> {
  const known = await readMigrations(folder);
  const applied: string[] = [];
  for (const migration of pending(known, await database.transaction(appliedMigrations))) {
    const isNew = await database.transaction(async (sql) => {
      await lockTables(sql);
      if (!pending(known, await appliedMigrations(sql)).includes(migration)) return false;
      await applyMigration(sql, migration);
      return true;
    });
    if (!isNew) continue;
    log.info({ migration: migration.name }, 'migration applied');
    applied.push(migration.name);
  }
  return applied;
}

function pending(known: Migration[], applied: AppliedMigration[]): Migration[] {
  for (const { name, checksum } of applied) {
    const same = known.find((migration) => migration.name === name);
    if (!same) {
      throw new DatabaseError(
        `The database has been through migration ${name}, which this version of the bot does not know. ` +
          'It was last used by a newer version: start that one.',
      );
    }
    if (same.checksum !== checksum) {
      throw new DatabaseError(
        `Migration ${name} was edited after it was applied to this database. ` +
          'Put the file back as it was, and make the change in a new migration: npm run migration -- NAME',
      );
    }
  }
  const names = new Set(applied.map(({ name }) => name));
  return known.filter(({ name }) => !names.has(name));
}
