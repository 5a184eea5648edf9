import type { OpenedDatabase } from '../../src/database/opened-database.ts';

/** The rows of all tables at one moment, kept in a schema beside them: to come back to in some ten milliseconds. */
export interface KeptTables {
  schema: string;
  filled: string[];
}

let count = 0;

/** Keeps all rows as they stand. */
export async function keepTables({ transaction }: OpenedDatabase): Promise<KeptTables> {
  count += 1;
  const schema = `kept_${count}`;
  return transaction(async ({ query, script }) => {
    const filled: string[] = [];
    for (const name of await tables(query)) {
      const [row] = await query<{ some: number }>(`select 1 as some from public."${name}" limit 1`);
      if (row) filled.push(name);
    }
    const copies = filled.map((name) => `create table ${schema}."${name}" as table public."${name}";`);
    await script(`create schema ${schema}; ${copies.join('\n')}`);
    return { schema, filled };
  });
}

/** Puts all rows back as they were kept; without any, empties all tables. No trigger hears of it. */
export async function restoreTables({ transaction }: OpenedDatabase, kept?: KeptTables): Promise<void> {
  await transaction(async ({ query, script }) => {
    const emptied = (await tables(query)).map((name) => `delete from public."${name}";`);
    const filled = kept?.filled.map((name) => `insert into public."${name}" select * from ${kept.schema}."${name}";`);
    await script(['set local session_replication_role = replica;', ...emptied, ...(filled ?? [])].join('\n'));
  });
}

type Query = Parameters<Parameters<OpenedDatabase['transaction']>[0]>[0]['query'];

let known: Promise<string[]> | undefined;

/** Every table that holds the bot's rows; the migrations' own stays as it is. */
function tables(query: Query): Promise<string[]> {
  known ??= query<{ tablename: string }>(
    "select tablename from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'",
  ).then((rows) => rows.map(({ tablename }) => tablename));
  return known;
}
