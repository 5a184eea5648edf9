import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { restoreBackup } from '../../../src/database/backup/restore-backup.ts';
import { writeBackup } from '../../../src/database/backup/write-backup.ts';
import { migrate } from '../../../src/database/migrate.ts';
import { readMigrations } from '../../../src/database/migrations/read-migrations.ts';
import { openDatabase } from '../../../src/database/open-database.ts';
import { createServerDatabase } from '../../support/server-database.ts';
import { silentLog } from '../../support/silent-log.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function serverDatabase(): Promise<string> {
  const { url, drop } = await createServerDatabase();
  onTestFinished(drop);
  return url;
}

async function opened(url: string) {
  const database = await openDatabase({ url, dataDir: '', log: silentLog });
  onTestFinished(() => database.close());
  return database;
}

it('replicas that start at the same moment migrate once between them', async () => {
  const url = await serverDatabase();
  const replicas = await Promise.all([1, 2, 3, 4].map(() => opened(url)));
  const applied = await Promise.all(replicas.map((replica) => migrate(replica, silentLog)));
  expect(applied.flat().sort()).toEqual((await readMigrations()).map(({ name }) => name));
});

it('a restore refuses while another bot is connected', async () => {
  const url = await serverDatabase();
  const database = await opened(url);
  await migrate(database, silentLog);
  const file = `${temporaryFolder()}/backup.gz`;
  await writeBackup(database, file);

  const other = new pg.Client({ connectionString: url, application_name: 'ctg-bot elsewhere:1' });
  await other.connect();
  await expect(restoreBackup(database, file, { replace: true })).rejects.toThrow(/elsewhere:1.*stop it first/);
  await other.end();
  await expect.poll(() => restoreBackup(database, file, { replace: true }).catch(String)).toEqual({ rows: 0 });
});

it('a server, database or role that says otherwise does not move the session out of UTC', async () => {
  const url = await serverDatabase();
  const name = new URL(url).pathname.slice(1);
  await (await opened(url)).transaction((sql) => sql.script(`alter database ${name} set timezone = 'Asia/Tokyo'`));
  const [row] = await (await opened(url)).db.$queryRaw<{ zone: string }[]>`select current_setting('TimeZone') as zone`;
  expect(row?.zone).toBe('UTC');
});

it('a connection cut by the server is replaced, and the loss reported', async () => {
  const url = await serverDatabase();
  const warnings: string[] = [];
  const log = { info: () => undefined, warn: (_: object, message: string) => void warnings.push(message) };
  const database = await openDatabase({ url, dataDir: '', log });
  onTestFinished(() => database.close());
  await database.ping();

  const killer = await opened(url);
  await killer.db.$queryRaw`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
  await expect.poll(() => warnings).toEqual(['a connection to PostgreSQL was lost']);
  await database.ping();
});
