import { DatabaseError } from '../database-error.ts';
import { appliedMigrations } from '../migrations/apply-migration.ts';
import type { Migration } from '../migrations/read-migrations.ts';
import { APPLICATION_NAME } from '../server/application-name.ts';
import type { Sql } from '../sql.ts';
import { describeTables, quoted } from './tables.ts';

/**
 * Removes the bot's tables, types and functions, so that a restore begins from nothing.
 * @throws DatabaseError when a bot is connected, when the tables are not the bot's, or when they hold rows and
 * `replace` does not say to give them up.
 */
export async function clearDatabase(sql: Sql, known: Migration[], replace: boolean): Promise<void> {
  await refuseCompany(sql);
  const tables = (await describeTables(sql)).map(({ name }) => name);
  const [oldest] = await appliedMigrations(sql);
  if (oldest ? !known.some(({ name }) => name === oldest.name) : tables.length > 0) {
    throw new DatabaseError(
      `This database belongs to another program (it has the tables ${tables.join(', ')}): nothing was changed.`,
    );
  }
  if (!replace && (await holdsRows(sql, tables))) {
    throw new DatabaseError(
      'This database is not empty: nothing was changed. To give up what it holds, back it up, then add --replace.',
    );
  }
  const drops = await sql.query<{ statement: string }>(DROP_STATEMENTS);
  await sql.script(drops.map(({ statement }) => statement).join(';\n'));
}

async function refuseCompany(sql: Sql): Promise<void> {
  const [other] = await sql.query<{ name: string }>(
    `select application_name as name from pg_stat_activity
      where datname = current_database() and application_name like 'ctg-bot %' and application_name <> $1 limit 1`,
    [APPLICATION_NAME],
  );
  if (other) {
    throw new DatabaseError(
      `The bot is connected to this database (${other.name}): stop it first. Nothing was changed.`,
    );
  }
}

async function holdsRows(sql: Sql, tables: string[]): Promise<boolean> {
  if (tables.length === 0) return false;
  const anyRow = tables.map((name) => `exists (select from ${quoted(name)})`).join(' or ');
  const [found] = await sql.query<{ held: boolean }>(`select ${anyRow} as held`);
  return found?.held ?? false;
}

/** Everything in « public » but what an extension brought. */
const DROP_STATEMENTS = `
  select format('drop table if exists %I cascade', c.relname) as statement from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
  union all
  select format('drop type if exists %I cascade', t.typname) from pg_type t
    where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd')
      and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')
  union all
  select format('drop routine if exists %s cascade', p.oid::regprocedure) from pg_proc p
    where p.pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')`;
