import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { silentLog } from '../support/silent-log.ts';
import { copyAgreement } from './copy-agreement.ts';
import { fillYear } from './fill-year.ts';

// Fills a database with the code of one commit: its own tables, its own way to load an agreement.
const { BENCH_ROOT = '', BENCH_DATA = '', BENCH_DATABASE_URL: url, BENCH_AGREEMENTS, BENCH_SHEETS } = process.env;
const from = (file: string) => import(pathToFileURL(path.join(BENCH_ROOT, file)).href);

type Of<T> = Promise<T>;
const { openDatabase } = await (from('src/database/open-database.ts') as Of<
  typeof import('../../src/database/open-database.ts')
>);
const { migrate } = await (from('src/database/migrate.ts') as Of<typeof import('../../src/database/migrate.ts')>);
const { readOverlay } = await (from('src/open-sandbox.ts') as Of<typeof import('../../src/open-sandbox.ts')>);
const { readSeed } = await (from('src/seed-agreement.ts') as Of<typeof import('../../src/seed-agreement.ts')>);
const { loadAgreement } = await (from('src/domain/agreement/load-agreement.ts') as Of<
  typeof import('../../src/domain/agreement/load-agreement.ts')
>);
const { readAgreementFile } = await (from('src/domain/agreement/read-agreement-file.ts') as Of<
  typeof import('../../src/domain/agreement/read-agreement-file.ts')
>);

const database = await openDatabase({ url, dataDir: BENCH_DATA, log: silentLog });
await migrate(database, silentLog);
const { people, channels } = await readOverlay();
const file = readAgreementFile({ ...(await readSeed()), people, channels });
await loadAgreement(file, { db: database.db, now: () => new Date('2021-05-01T08:00:00Z') });
await database.transaction(async (sql) => {
  await fillYear(sql, Number(BENCH_SHEETS));
  await copyAgreement(sql, Number(BENCH_AGREEMENTS) - 1);
});
await database.db.$executeRawUnsafe('vacuum analyze');
await database.close();
process.exit(0);
