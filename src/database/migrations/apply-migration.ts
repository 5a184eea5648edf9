import { randomUUID } from 'node:crypto';
import { DatabaseError } from '../database-error.ts';
import type { Sql } from '../sql.ts';
import type { Migration } from './read-migrations.ts';

/** Any number, the same for every program that changes the tables of a database. */
const MIGRATION_LOCK = '7283910';

/** Prisma's own table, column for column: `prisma migrate status` and `deploy` understand it. */
const HISTORY = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`;

export type AppliedMigration = Pick<Migration, 'name' | 'checksum'>;

/** Makes other programs that would change the tables wait until this transaction ends. */
export async function lockTables(sql: Sql): Promise<void> {
  await sql.query('select pg_advisory_xact_lock($1::bigint)::text', [MIGRATION_LOCK]);
}

/** The migrations a database has been through, oldest first. */
export async function appliedMigrations(sql: Sql): Promise<AppliedMigration[]> {
  const [found] = await sql.query<{ there: boolean }>(
    "select to_regclass('public._prisma_migrations') is not null as there",
  );
  if (!found?.there) return [];
  return sql.query<AppliedMigration>(
    `select migration_name as name, checksum from _prisma_migrations
      where finished_at is not null and rolled_back_at is null order by migration_name`,
  );
}

/**
 * Runs a migration and writes it down, in the transaction given: both happen or neither.
 * @throws DatabaseError that quotes PostgreSQL; the transaction is then lost, and must be undone.
 */
export async function applyMigration(sql: Sql, migration: Migration): Promise<void> {
  await sql.script(HISTORY);
  await sql.script(migration.script).catch((cause: Error) => {
    throw new DatabaseError(
      `Migration ${migration.name} failed and was undone: ${cause.message}. The database is as it was before it.`,
      { cause },
    );
  });
  await sql.query(
    `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
      values ($1, $2, $3, now(), clock_timestamp(), 1)`,
    [randomUUID(), migration.checksum, migration.name],
  );
}
