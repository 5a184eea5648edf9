import type { Sql } from '../sql.ts';

/** A table of the bot, as far as a backup needs to know it. */
export interface Table {
  name: string;
  /** Name and PostgreSQL type of each column that holds a value of its own. */
  columns: [name: string, type: string][];
}

/** One way of writing values, whatever the server's settings: a backup reads the same everywhere. */
export const PORTABLE_VALUES = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD';
  set local intervalstyle = 'iso_8601'; set local bytea_output = 'hex'; set local extra_float_digits = 1;`;

/** The bot's tables, by name; Prisma's record of migrations is not one of them. */
export async function describeTables(sql: Sql): Promise<Table[]> {
  const rows = await sql.query<{ name: string; columns: string }>(
    `select c.relname::text as name,
        json_agg(json_build_array(a.attname, format_type(a.atttypid, a.atttypmod)) order by a.attnum)::text as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> '_prisma_migrations'
        and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      group by c.relname order by c.relname`,
  );
  return rows.map(({ name, columns }) => ({ name, columns: JSON.parse(columns) as Table['columns'] }));
}

/** A name as SQL takes it, whatever letters it has. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Several names, quoted, with commas. */
export function quotedList(names: string[]): string {
  return names.map(quoted).join(', ');
}
