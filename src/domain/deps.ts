import type { Prisma, PrismaClient } from '../database/generated/client.ts';

/** The database as a use case sees it. */
export type Database = PrismaClient;

/** The database inside one transaction. */
export type Transaction = Prisma.TransactionClient;

/** What every use case is given: the database, and the time (never read from the machine). */
export interface Deps {
  db: Database;
  /** The present instant, UTC. */
  now: () => Date;
  /** Names the request, when it might come twice (a form's id): its writes happen once. */
  requestKey?: string | undefined;
  /** Run first in the transaction that writes: throws when what the change was computed from no longer stands. */
  unchanged?: ((tx: Transaction) => Promise<void>) | undefined;
}
