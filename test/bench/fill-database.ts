import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { loadAgreement } from '../../src/domain/agreement/load-agreement.ts';
import { readAgreementFile } from '../../src/domain/agreement/read-agreement-file.ts';
import { readOverlay } from '../../src/open-sandbox.ts';
import { readSeed } from '../../src/seed-agreement.ts';
import { createServerDatabase } from '../support/server-database.ts';
import { silentLog } from '../support/silent-log.ts';

/** The coordinator of the sandbox's agreement, in its channel. */
export const BENCH_USER = 'U0CLAIRE01';
export const BENCH_CHANNEL = 'C0CTGISSO1';

export interface Filling {
  dataDir: string;
  agreements: number;
  /** A PostgreSQL cluster on which a database is made; absent, the embedded one of `dataDir` is filled. */
  serverUrl?: string | undefined;
}

/** Makes a database with Issoire, its people and channels, and as many others like it as asked for. */
export async function fillDatabase({ dataDir, agreements, serverUrl }: Filling) {
  const server = serverUrl ? await createServerDatabase() : null;
  const database = await openDatabase({ url: server?.url, dataDir, log: silentLog });
  await migrate(database, silentLog);
  const now = () => new Date('2021-05-01T08:00:00Z');
  const { people, channels } = await readOverlay();
  const issoire = { ...(await readSeed()), people, channels };
  await loadAgreement(readAgreementFile(issoire), { db: database.db, now });
  for (let number = 1; number < agreements; number += 1) {
    await loadAgreement(readAgreementFile(copyOf(issoire, number)), { db: database.db, now });
  }
  await database.close();
  return { url: server?.url ?? '', drop: server?.drop ?? (async () => undefined) };
}

/** The same agreement under another code, its people and channels under other Slack ids. */
function copyOf(file: object, number: number): object {
  const suffix = number.toString(36).toUpperCase().padStart(4, '0');
  const text = JSON.stringify(file)
    .replaceAll('"ISSOIRE"', `"COPY-${suffix}"`)
    .replace(/"(U0|C0)([A-Z0-9]+)"/g, `"$1${suffix}$2"`);
  return JSON.parse(text);
}
