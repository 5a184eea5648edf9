import type { Sql } from '../../src/database/sql.ts';

interface Column {
  name: string;
  table: string;
  type: string;
  /** PostgreSQL numbers it. */
  isNumbered: boolean;
}

/** Every table whose rows belong to an agreement: those that foreign keys lead to it from, whatever was added since. */
const COLUMNS = `
  with recursive owned(id) as (
    select '"Agreement"'::regclass::oid
    union select conrelid from pg_constraint join owned on confrelid = owned.id where contype = 'f'
  )
  select c.relname::text as "table", a.attname::text as name, format_type(a.atttypid, null) as type,
    coalesce(pg_get_expr(d.adbin, d.adrelid) like 'nextval(%', false) as "isNumbered"
  from owned join pg_class c on c.oid = owned.id
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  order by c.relname, a.attnum`;

/** The text columns that alone, without any id, make a row unique. */
const UNIQUE_TEXTS = `
  select distinct on (i.indexrelid) i.indrelid::regclass::text as "table", a.attname::text as name
  from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
  where i.indisunique and a.atttypid = 'text'::regtype and not exists (
    select from pg_attribute o where o.attrelid = i.indrelid and o.attnum = any (i.indkey) and o.atttypid = 'uuid'::regtype)
  order by i.indexrelid, a.attnum`;

/** What names somebody or somewhere outside the database: a copy may not speak for the same. */
const OUTSIDE = /slack|channel|recipient/i;

/**
 * Copies the only agreement of a database so many times, in one statement a table. Ids become others by one rule, so that
 * what refers to them still does; codes, keys and Slack ids get the copy's number. Needs the right to set
 * `session_replication_role`: foreign keys, which hold by that rule, are not looked up row by row.
 */
export async function copyAgreement(sql: Sql, copies: number): Promise<void> {
  if (copies < 1) return;
  const columns = await sql.query<Column>(COLUMNS);
  const uniqueTexts = (await sql.query<{ table: string; name: string }>(UNIQUE_TEXTS)).map(
    ({ table, name }) => `${table.replaceAll('"', '')}.${name}`,
  );
  const copied = ({ table, name, type }: Column) => {
    // The copy's number first, as in ids that begin with an instant: one agreement's rows lie together.
    if (type === 'uuid') return `(lpad(to_hex(n), 8, '0') || substr(md5(t."${name}"::text || n), 9))::uuid`;
    const isDistinct = uniqueTexts.includes(`${table}.${name}`) || OUTSIDE.test(name);
    return type === 'text' && isDistinct ? `t."${name}" || '-' || n` : `t."${name}"`;
  };
  await sql.script(`set local session_replication_role = 'replica'`);
  for (const table of new Set(columns.map((column) => column.table))) {
    const kept = columns.filter((column) => column.table === table && !column.isNumbered);
    const names = kept.map(({ name }) => `"${name}"`).join(', ');
    const values = kept.map(copied).join(', ');
    await sql.script(
      `insert into "${table}" (${names}) select ${values} from generate_series(1, ${copies}) n cross join "${table}" t`,
    );
  }
}
