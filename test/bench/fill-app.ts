import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { silentLog } from '../support/silent-log.ts';
import { copyAgreement } from './copy-agreement.ts';
import { fillYear } from './fill-year.ts';

// Fills a database with the code of one commit: its own tables, its own seed, its own way to load an agreement.
const { BENCH_ROOT = '', BENCH_DATA = '', BENCH_DATABASE_URL: url, BENCH_AGREEMENTS, BENCH_SHEETS } = process.env;
const code = <Module>(file: string): Promise<Module> => import(pathToFileURL(path.join(BENCH_ROOT, file)).href);
const seed = async (name: string) => JSON.parse(await readFile(path.join(BENCH_ROOT, 'prisma/seed', name), 'utf8'));

type Open = typeof import('../../src/database/open-database.ts');
type Migrate = typeof import('../../src/database/migrate.ts');
type Load = typeof import('../../src/domain/agreement/load-agreement.ts');
type Read = typeof import('../../src/domain/agreement/read-agreement-file.ts');
const { openDatabase } = await code<Open>('src/database/open-database.ts');
const { migrate } = await code<Migrate>('src/database/migrate.ts');
const { loadAgreement } = await code<Load>('src/domain/agreement/load-agreement.ts');
const { readAgreementFile } = await code<Read>('src/domain/agreement/read-agreement-file.ts');

const database = await openDatabase({ url, dataDir: BENCH_DATA, log: silentLog });
await migrate(database, silentLog);
const { people, channels } = await seed('issoire-sandbox.json');
const file = readAgreementFile({ ...(await seed('issoire.json')), people, channels });
await loadAgreement(file, { db: database.db, now: () => new Date('2021-05-01T08:00:00Z') });
await database.transaction(async (sql) => {
  await fillYear(sql, Number(BENCH_SHEETS));
  await copyAgreement(sql, Number(BENCH_AGREEMENTS) - 1);
});
await database.db.$executeRawUnsafe('vacuum analyze');
await database.close();
process.exit(0);
