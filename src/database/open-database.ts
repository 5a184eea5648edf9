import { openEmbedded } from './embedded/open-embedded.ts';
import type { PrismaClient } from './generated/client.ts';
import { openServer } from './server/open-server.ts';
import type { DatabaseLog, SqlTransaction } from './sql.ts';

export interface OpenDatabase {
  db: PrismaClient;
  kind: 'embedded' | 'postgresql';
  /** Plain SQL, for migrations, backup and restore. */
  transaction: SqlTransaction;
  /** Resolves when the database answers; rejects otherwise. */
  ping(): Promise<void>;
  /** Waits for what runs, then closes and frees the folder; a second call waits for the first. */
  close(): Promise<void>;
}

export interface DatabasePlace {
  /** A PostgreSQL server's address; absent, the database is embedded in `dataDir`. */
  url?: string | undefined;
  dataDir: string;
  log: DatabaseLog;
}

/**
 * Opens the bot's database, as it is: `migrate` brings its tables up to date. Instants are read and written in UTC.
 * @throws DatabaseError, in a sentence for the operator, when it is unreachable, in use elsewhere, or damaged.
 */
export function openDatabase({ url, dataDir, log }: DatabasePlace): Promise<OpenDatabase> {
  return url ? openServer(url, log) : openEmbedded(dataDir);
}
