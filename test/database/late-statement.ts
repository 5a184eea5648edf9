import type { SqlDriverAdapter, SqlQuery } from '@prisma/driver-adapter-utils';

const sql = (text: string): SqlQuery => ({ sql: text, args: [], argTypes: [] });

/**
 * A transaction that is ended while the client still has something to write, as Prisma does with a nested write that lasted
 * too long: its last statement is on its way before the end is done. Answers with how many rows stand afterwards.
 */
export async function rowsAfterLateStatement(
  adapter: SqlDriverAdapter,
  end: 'commit' | 'rollback',
): Promise<{ rows: number; late: 'fulfilled' | 'rejected' }> {
  await adapter.executeScript('create table if not exists late_statement (word text)');
  await adapter.executeScript('delete from late_statement');
  const transaction = await adapter.startTransaction();
  const insert = (word: string) => transaction.executeRaw(sql(`insert into late_statement values ('${word}')`));
  await insert('in time');
  const ended = transaction.options.usePhantomQuery
    ? transaction[end]()
    : transaction.executeRaw(sql(end.toUpperCase())).then(() => transaction[end]());
  const [, late] = await Promise.allSettled([ended, insert('too late')]);
  const { rows } = await adapter.queryRaw(sql('select word from late_statement'));
  return { rows: rows.length, late: late.status };
}
