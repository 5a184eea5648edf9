import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter, SqlQueryable, Transaction } from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';

// Loaded before the bot, whichever commit's: counts the statements that Prisma's client hands to its adapter (not BEGIN
// and COMMIT), and answers the bench with how many there were. It adds one to a number: nothing that a clock could see.
let queries = 0;

function counted<T extends SqlQueryable>(queryable: T): T {
  const { queryRaw, executeRaw } = queryable;
  return Object.assign(queryable, {
    queryRaw: (query: Parameters<typeof queryRaw>[0]) => {
      queries += 1;
      return queryRaw.call(queryable, query);
    },
    executeRaw: (query: Parameters<typeof executeRaw>[0]) => {
      queries += 1;
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
