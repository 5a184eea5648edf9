import { DriverAdapterError, type SqlQuery, type Transaction } from '@prisma/driver-adapter-utils';

/**
 * A transaction that takes no statement once its end was asked for. Prisma goes on with a nested write while it rolls back
 * what lasted too long; what comes then would be written for good, outside any transaction.
 */
export function endsForGood(transaction: Transaction): Transaction {
  let isOver = false;
  const unlessOver = async <T>(query: SqlQuery, run: (query: SqlQuery) => Promise<T>): Promise<T> => {
    if (isOver) throw new DriverAdapterError({ kind: 'TransactionAlreadyClosed', cause: 'its end was asked for' });
    // Where the client itself says it, as on a server.
    isOver = /^(commit|rollback)$/i.test(query.sql.trim());
    return run(query);
  };
  const end = (how: () => Promise<void>) => {
    isOver = true;
    return how();
  };
  return {
    provider: transaction.provider,
    adapterName: transaction.adapterName,
    options: transaction.options,
    queryRaw: (query) => unlessOver(query, (one) => transaction.queryRaw(one)),
    executeRaw: (query) => unlessOver(query, (one) => transaction.executeRaw(one)),
    commit: () => end(() => transaction.commit()),
    rollback: () => end(() => transaction.rollback()),
    createSavepoint: transaction.createSavepoint?.bind(transaction),
    rollbackToSavepoint: transaction.rollbackToSavepoint?.bind(transaction),
    releaseSavepoint: transaction.releaseSavepoint?.bind(transaction),
  };
}
