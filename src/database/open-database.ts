import { openEmbedded } from './embedded/open-embedded.ts';
import type { OpenedDatabase } from './opened-database.ts';
import { openServer } from './server/open-server.ts';
import type { DatabaseLog } from './sql.ts';

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
export function openDatabase({ url, dataDir, log }: DatabasePlace): Promise<OpenedDatabase> {
  return url ? openServer(url, log) : openEmbedded(dataDir);
}
