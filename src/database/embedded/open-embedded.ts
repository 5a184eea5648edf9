import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { PrismaClient } from '../generated/client.ts';
import type { OpenedDatabase } from '../opened-database.ts';
import { TRANSACTION_LIMITS } from '../transaction-limits.ts';
import { embeddedAdapter } from './embedded-adapter.ts';
import { giveWay } from './give-way.ts';
import { lockFolder } from './lock-folder.ts';
import { startEmbedded } from './start-embedded.ts';

/**
 * Opens the embedded database of a data folder, creating it the first time.
 * @throws DatabaseError when another process has it open, or it cannot be opened.
 */
export async function openEmbedded(dataDir: string): Promise<OpenedDatabase> {
  const folder = path.resolve(dataDir, 'database');
  const unlock = await lockFolder(folder);
  try {
    return embeddedDatabase(await startEmbedded(folder), unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** Wraps a running PGlite; `afterClose` runs once it has stopped. */
export function embeddedDatabase(engine: PGlite, afterClose: () => Promise<void> = async () => {}): OpenedDatabase {
  giveWay(engine);
  const db = new PrismaClient({ adapter: embeddedAdapter(engine), transactionOptions: TRANSACTION_LIMITS });
  let closing: Promise<void> | undefined;
  return {
    db,
    kind: 'embedded',
    transaction: (work) =>
      engine.transaction((open) =>
        work({
          query: async <Row>(text: string, parameters?: (string | null)[]) =>
            (await open.query<Row>(text, parameters)).rows,
          script: async (text) => void (await open.exec(text)),
        }),
      ),
    ping: async () => void (await engine.query('select 1')),
    close: () => {
      closing ??= db
        .$disconnect()
        .then(() => engine.close())
        .then(afterClose);
      return closing;
    },
  };
}
