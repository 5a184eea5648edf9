import pg from 'pg';
import type { Sql } from '../sql.ts';
import { APPLICATION_NAME } from './application-name.ts';

/** Runs a transaction on a connection of its own, without the pool's time limits: migrations and backups may be long. */
export async function runTransaction<T>(connectionString: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: 5_000,
    application_name: APPLICATION_NAME,
  });
  // A lost connection already fails the query that waits for it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query("set timezone = 'UTC'");
    await client.query('begin');
    const result = await work({
      query: async <Row extends object>(text: string, parameters?: (string | null)[]) =>
        (await client.query<Row>(text, parameters)).rows,
      script: async (text) => void (await client.query(text)),
    });
    await client.query('commit');
    return result;
  } finally {
    // Closing undoes what was not committed.
    await client.end().catch(() => undefined);
  }
}
