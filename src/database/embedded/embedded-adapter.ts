import type { Transaction as EmbeddedTransaction, PGlite } from '@electric-sql/pglite';
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQueryable,
  Transaction,
} from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { endsForGood } from '../ends-for-good.ts';

/**
 * How Prisma's client reaches embedded PostgreSQL: pglite-prisma-adapter, but for three things that it takes for done
 * without waiting: a commit that fails (a deferred constraint), a rollback, a script.
 */
export function embeddedAdapter(database: PGlite): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPGlite(database);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => mended(await factory.connect(), database),
    connectToShadowDb: () => Promise.reject(new Error('The embedded database has no shadow: give one of its own.')),
  };
}

function mended(adapter: SqlDriverAdapter, database: PGlite): SqlDriverAdapter {
  return Object.assign(adapter, {
    executeScript: async (script: string) => {
      await database.exec(script);
    },
    startTransaction: async () => endsForGood(await beginTransaction(database)),
  });
}

/** There is one connection, so transactions follow one another: stricter than any isolation level asked for. */
function beginTransaction(database: PGlite): Promise<Transaction> {
  return new Promise((begun, failed) => {
    const ended = database.transaction(async (open) => {
      const queryable = await new PrismaPGlite(open as unknown as PGlite).connect();
      await new Promise<void>((finish) => begun(asTransaction(queryable, open, finish, () => ended)));
    });
    ended.catch(failed);
  });
}

function asTransaction(
  queryable: SqlQueryable,
  open: EmbeddedTransaction,
  finish: () => void,
  ended: () => Promise<void>,
): Transaction {
  const end = () => {
    finish();
    return ended();
  };
  return {
    provider: queryable.provider,
    adapterName: queryable.adapterName,
    // PGlite itself says BEGIN, COMMIT and ROLLBACK.
    options: { usePhantomQuery: true },
    queryRaw: (query) => queryable.queryRaw(query),
    executeRaw: (query) => queryable.executeRaw(query),
    commit: end,
    rollback: async () => {
      await open.rollback();
      await end();
    },
    createSavepoint: async (name) => void (await open.exec(`savepoint ${name}`)),
    rollbackToSavepoint: async (name) => void (await open.exec(`rollback to savepoint ${name}`)),
    releaseSavepoint: async (name) => void (await open.exec(`release savepoint ${name}`)),
  };
}
