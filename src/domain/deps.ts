import type { Prisma, PrismaClient } from '../database/generated/client.ts';

/** The database as a use case sees it. */
export type Database = PrismaClient;

/** The database inside one transaction. */
export type Transaction = Prisma.TransactionClient;

/**
 * Works something out of an agreement, or recalls it while the agreement does not change. The work reads what it is
 * given to read, and nothing else that changes; the name says all that it depends on besides (a day, a kind).
 */
export type Derive = <T>(name: string, work: (read: { db: Database }) => Promise<T>) => Promise<T>;

/** What every use case is given: the database, and the time (never read from the machine). */
export interface Deps {
  db: Database;
  /** The present instant, UTC. */
  now: () => Date;
  /** Absent where everything is read afresh. */
  derive?: Derive | undefined;
  /** Names the request, when it might come twice (a form's id): its writes happen once. */
  requestKey?: string | undefined;
  /** Run first in the transaction that writes: throws when what the change was computed from no longer stands. */
  unchanged?: ((tx: Transaction) => Promise<void>) | undefined;
}

/** What `derive` does, where a request has it; else the work itself. */
export function derived<Db extends Partial<Database>, T>(
  { db, derive }: { db: Db; derive?: Derive | undefined },
  name: string,
  work: (read: { db: Db }) => Promise<T>,
): Promise<T> {
  return derive ? derive(name, work as (read: { db: unknown }) => Promise<T>) : work({ db });
}
