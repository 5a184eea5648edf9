import pg from 'pg';
import { DatabaseError } from '../database-error.ts';
import { PrismaClient } from '../generated/client.ts';
import type { OpenedDatabase } from '../opened-database.ts';
import type { DatabaseLog } from '../sql.ts';
import { TRANSACTION_LIMITS } from '../transaction-limits.ts';
import { APPLICATION_NAME } from './application-name.ts';
import { runTransaction } from './run-transaction.ts';
import { serverAdapter } from './server-adapter.ts';

const POOL: pg.PoolConfig = {
  max: 10,
  connectionTimeoutMillis: 5_000,
  idleTimeoutMillis: 30_000,
  keepAlive: true,
  application_name: APPLICATION_NAME,
};
/** A query of the bot answers a person: past half a minute something is wrong, and the connection is better freed. */
const SESSION = "set timezone = 'UTC'; set statement_timeout = '30s'; set idle_in_transaction_session_timeout = '60s'";

/**
 * Connects to a PostgreSQL server.
 * @throws DatabaseError when the server cannot be reached, refuses, or is older than PostgreSQL 15.
 */
export async function openServer(url: string, log: DatabaseLog): Promise<OpenedDatabase> {
  const connectionString = readUrl(url);
  // pg awaits what the hook returns; its types say otherwise.
  const onConnect = (client: pg.ClientBase) => client.query(SESSION) as unknown as undefined;
  const pool = new pg.Pool({ ...POOL, connectionString, onConnect });
  // Without a listener, a server that restarts would end the bot; the pool opens a new connection by itself.
  pool.on('error', (error) => log.warn({ reason: error.message }, 'a connection to PostgreSQL was lost'));
  await checkServer(pool, url).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });

  const db = new PrismaClient({ adapter: serverAdapter(pool), transactionOptions: TRANSACTION_LIMITS });
  let closing: Promise<void> | undefined;
  return {
    db,
    kind: 'postgresql',
    transaction: (work) => runTransaction(connectionString, work),
    ping: async () => void (await pool.query('select 1')),
    close: () => {
      closing ??= db.$disconnect().then(() => pool.end());
      return closing;
    },
  };
}

async function checkServer(pool: pg.Pool, url: string): Promise<void> {
  const { rows } = await pool
    .query<{ version: number }>("select current_setting('server_version_num')::int as version")
    .catch((cause: Error) => {
      throw new DatabaseError(
        `PostgreSQL cannot be reached at ${placeOf(url)}: ${reasonOf(cause)}. Check DATABASE_URL.`,
        {
          cause,
        },
      );
    });
  const version = rows[0]?.version ?? 0;
  if (version < 150_000) {
    throw new DatabaseError(`PostgreSQL 15 or newer is needed; ${placeOf(url)} runs ${Math.floor(version / 10_000)}.`);
  }
}

function readUrl(url: string): string {
  const schema = URL.canParse(url) ? new URL(url).searchParams.get('schema') : null;
  if (schema && schema !== 'public') {
    throw new DatabaseError(`DATABASE_URL asks for the schema « ${schema} »: the bot keeps its tables in « public ».`);
  }
  return url;
}

/** Host, port and database: what an operator needs to see of an address, and nothing secret. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'the given address';
  const { hostname, port, pathname, searchParams } = new URL(url);
  return `${searchParams.get('host') ?? hostname}:${port || searchParams.get('port') || '5432'}${pathname}`;
}

function reasonOf(error: Error): string {
  // Node tries every address of a name, and keeps what each answered in an error without a message of its own.
  const causes = error instanceof AggregateError ? (error.errors as Error[]) : [error];
  return causes.map((cause) => cause.message).join('; ');
}
