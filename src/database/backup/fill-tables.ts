import { DatabaseError } from '../database-error.ts';
import type { Sql } from '../sql.ts';
import { type BackupSequence, sequenceLine, tableLine } from './backup-format.ts';
import { quoted, quotedList, type Table } from './tables.ts';

const ROWS_AT_ONCE = 500;

/** Inserts a backup's rows into empty tables, and sets the sequences where they were. */
export async function fillTables(sql: Sql, tables: Table[], lines: AsyncIterable<string>): Promise<void> {
  let insert = '';
  let rows: string[] = [];
  const flush = async () => {
    if (rows.length > 0) await sql.query(insert, [`[${rows.join(',')}]`]);
    rows = [];
  };
  for await (const line of lines) {
    if (line.startsWith('[')) {
      rows.push(line);
      if (rows.length === ROWS_AT_ONCE) await flush();
      continue;
    }
    await flush();
    const value: unknown = JSON.parse(line);
    const table = tableLine.safeParse(value);
    if (table.success) insert = insertInto(tables, table.data.table, table.data.columns);
    const sequence = sequenceLine.safeParse(value);
    if (sequence.success) await setSequence(sql, sequence.data);
  }
}

function insertInto(tables: Table[], name: string, columns: string[]): string {
  const types = new Map(tables.find((table) => table.name === name)?.columns);
  const values = columns.map((column, index) => {
    const type = types.get(column);
    if (!type) throw new DatabaseError(`The backup has ${name}.${column}, which the tables made for it do not.`);
    return `(row ->> ${index})::${type}`;
  });
  return `insert into ${quoted(name)} (${quotedList(columns)}) overriding system value
    select ${values.join(', ')} from json_array_elements($1::json) as row`;
}

async function setSequence(sql: Sql, { sequence, value, called }: BackupSequence) {
  await sql.query("select setval($1::text::regclass, $2::text::bigint, $3::text = 'true')::text", [
    quoted(sequence),
    value,
    String(called),
  ]);
}
