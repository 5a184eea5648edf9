import type { PrismaClient } from './generated/client.ts';
import type { SqlTransaction } from './sql.ts';

/** A database in use, embedded or on a server. */
export interface OpenedDatabase {
  db: PrismaClient;
  kind: 'embedded' | 'postgresql';
  /** Plain SQL, for migrations, backup and restore. */
  transaction: SqlTransaction;
  /** Resolves when the database answers; rejects otherwise. */
  ping(): Promise<void>;
  /** Waits for what runs, then closes and frees the folder; a second call waits for the first. */
  close(): Promise<void>;
}
