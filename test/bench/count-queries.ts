import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlQueryable, Transaction } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';

// Loaded before the bot, whichever commit's: counts the statements that Prisma's client hands to its adapter, and answers
// the bench with how many there were. BEGIN and COMMIT are not counted: PGlite says them by itself.
let queries = 0;

const TRANSACTION = /^\s*(begin|commit|rollback|set transaction)\b/i;

function count({ sql }: { sql: string }): void {
  if (!TRANSACTION.test(sql)) queries += 1;
}

function counted<T extends SqlQueryable>(queryable: T): T {
  const { queryRaw, executeRaw } = queryable;
  return Object.assign(queryable, {
    queryRaw: (query: Parameters<typeof queryRaw>[0]) => {
      count(query);
      return queryRaw.call(queryable, query);
    },
    executeRaw: (query: Parameters<typeof executeRaw>[0]) => {
      count(query);
      return executeRaw.call(queryable, query);
    },
  });
}

function countedAdapter(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const { startTransaction } = adapter;
  return Object.assign(counted(adapter), {
    startTransaction: async (...options: Parameters<typeof startTransaction>): Promise<Transaction> =>
      counted(await startTransaction.apply(adapter, options)),
  });
}

for (const factory of [PrismaPg.prototype, PrismaPGlite.prototype] as {
  connect: () => Promise<SqlDriverAdapter>;
}[]) {
  const { connect } = factory;
  factory.connect = async function (this: typeof factory) {
    return countedAdapter(await connect.call(this));
  };
}

process.on('message', (asked) => {
  if (asked === 'queries') process.send?.({ queries });
});
