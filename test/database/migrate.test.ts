import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '../../src/database/migrate.ts';
import { readMigrations } from '../../src/database/migrations/read-migrations.ts';
import type { OpenedDatabase } from '../../src/database/opened-database.ts';
import { freshDatabase } from '../support/database.ts';
import { silentLog } from '../support/silent-log.ts';
import { writeMigrations } from './write-migrations.ts';

async function emptyDatabase(): Promise<OpenedDatabase> {
  const database = await freshDatabase('empty');
  onTestFinished(() => database.close());
  return database;
}

async function count({ transaction }: OpenedDatabase, table: string): Promise<number | undefined> {
  const [row] = await transaction((sql) => sql.query<{ rows: number }>(`select count(*)::int as rows from ${table}`));
  return row?.rows;
}

it('the bot’s migrations are applied once, in order, and a second run applies nothing', async () => {
  const database = await emptyDatabase();
  const names = (await readMigrations()).map(({ name }) => name);
  expect(await migrate(database, silentLog)).toEqual(names);
  expect(await migrate(database, silentLog)).toEqual([]);
  expect(await database.db.agreement.count()).toBe(0);
});

it('a migration may hold several statements, functions with semicolons in them, and triggers', async () => {
  const database = await emptyDatabase();
  const folder = writeMigrations({
    '1_shout': `create table word (text text); -- a comment; with a semicolon
      create function shout() returns trigger language plpgsql as $$
      begin
        new.text := upper(new.text); return new;
      end;
      $$;
      create trigger shouts before insert on word for each row execute function shout();
      insert into word values ('a;b'), ('$$');`,
  });
  await migrate(database, silentLog, folder);
  const words = await database.transaction((sql) => sql.query('select text from word'));
  expect(words).toEqual([{ text: 'A;B' }, { text: '$$' }]);
});

it('a migration that fails leaves nothing of itself, keeps those before it, and can be mended', async () => {
  const database = await emptyDatabase();
  const good = { '1_good': 'create table one (i int)' };
  const folder = writeMigrations({
    ...good,
    '2_bad': 'create table two (i int); insert into one values (1); select 1/0;',
  });

  await expect(migrate(database, silentLog, folder)).rejects.toThrow(
    'Migration 2_bad failed and was undone: division by zero. The database is as it was before it.',
  );
  expect(await count(database, 'one')).toBe(0);
  await expect(count(database, 'two')).rejects.toThrow(/does not exist/);

  writeMigrations({ '2_bad': 'create table two (i int)' }, folder);
  expect(await migrate(database, silentLog, folder)).toEqual(['2_bad']);
});

it('a database from a newer version of the bot is refused', async () => {
  const database = await emptyDatabase();
  await migrate(database, silentLog, writeMigrations({ '1_a': 'select 1', '2_b': 'select 1' }));
  const older = writeMigrations({ '1_a': 'select 1' });
  await expect(migrate(database, silentLog, older)).rejects.toThrow(/2_b, which this version of the bot does not know/);
});

it('a migration edited after it was applied is refused by name', async () => {
  const database = await emptyDatabase();
  await migrate(database, silentLog, writeMigrations({ '1_a': 'select 1' }));
  const edited = writeMigrations({ '1_a': 'select 2' });
  await expect(migrate(database, silentLog, edited)).rejects.toThrow(/1_a was edited after it was applied/);
});
