import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { restoreBackup } from '../../src/database/backup/restore-backup.ts';
import { writeBackup } from '../../src/database/backup/write-backup.ts';
import { embeddedDatabase } from '../../src/database/embedded/open-embedded.ts';
import { migrate } from '../../src/database/migrate.ts';
import type { OpenedDatabase } from '../../src/database/opened-database.ts';
import { freshDatabase } from '../support/database.ts';
import { memoryEngine } from '../support/memory-engine.ts';
import { silentLog } from '../support/silent-log.ts';
import { sampleAgreement } from './sample-agreement.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { writeMigrations } from './write-migrations.ts';

/** Every byte there is. */
const BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte);

async function fresh(tables: 'migrated' | 'empty'): Promise<OpenedDatabase> {
  const database = await freshDatabase(tables);
  onTestFinished(() => database.close());
  return database;
}

/** An agreement with what is awkward to move: a tree, lists, JSON's null beside SQL's, bytes, audit lines, separators. */
async function awkwardRows({ db }: OpenedDatabase): Promise<string> {
  const { id: agreementId } = await sampleAgreement(db);
  const at = new Date('2024-10-27T00:30:00.123Z');
  const tree = { agreementId, kind: 'STRATEGIC', position: 1 } as const;
  const child = await db.objective.create({ data: { ...tree, code: 'O1.1' } });
  const parent = await db.objective.create({ data: { ...tree, code: 'O1' } });
  await db.objective.update({ where: { id: child.id }, data: { parentId: parent.id } });
  await db.document.create({
    data: {
      ...{
        agreementId,
        code: 'D',
        title: 'l\u2028d\tb\\n"[',
        aliases: ['', 'a,b', '"{}'],
        kind: 'OTHER',
        state: 'HELD',
      },
      ...{ source: 's', position: 1 },
    },
  });
  const words = { officialName: 'Commune', statedName: 'la Commune', shortName: 'Ville', article: 'FEMININE' } as const;
  const party = await db.party.create({
    data: { agreementId, code: 'V', kind: 'MUNICIPALITY', position: 1, ...words },
  });
  await db.partyLogo.create({
    data: { partyId: party.id, type: 'png', picture: BYTES, width: 1, height: 1, fileName: 'l\\x.png', setAt: at },
  });
  await db.$executeRaw`insert into "Setting" ("id", "agreementId", "key", "value", "setAt")
    values (gen_random_uuid(), ${agreementId}::uuid, 'k', 'null'::jsonb, now())`;
  const line = { agreementId, at, actorName: 'a', via: 'program', action: 'tried', subjectType: 't', subjectId: 's' };
  await db.auditEvent.createMany({
    data: Array.from({ length: 1_200 }, () => ({ ...line, after: { n: [1, 'é', null] } })),
  });
  return agreementId;
}

/** Everything a backup says but the moment it was written. */
function contents(file: string): string[] {
  return gunzipSync(readFileSync(file)).toString().split('\n').slice(1, -2).sort();
}

async function backedUp(database: OpenedDatabase, folder: string): Promise<string> {
  const file = path.join(folder, `${crypto.randomUUID()}.gz`);
  await writeBackup(database, file);
  return file;
}

describe('a backup', () => {
  it('restored gives back every row, the rules of the tables, and the numbers to come', async () => {
    const folder = temporaryFolder();
    const source = await fresh('migrated');
    const agreementId = await awkwardRows(source);
    const file = await backedUp(source, folder);

    const target = await fresh('empty');
    const { rows } = await restoreBackup(target, file, { replace: false });
    expect(rows).toBe(1_200 + 1 + 2 + 1 + 1 + 2);
    expect((await target.db.partyLogo.findFirstOrThrow()).picture).toEqual(BYTES);
    expect(contents(await backedUp(target, folder))).toEqual(contents(file));
    expect(await migrate(target, silentLog)).toEqual([]);

    await expect(target.db.auditEvent.deleteMany({ where: { agreementId } })).rejects.toThrow(/append-only/);
    const orphan = { agreementId: crypto.randomUUID(), code: 'A', label: 'l', position: 1 };
    await expect(target.db.axis.create({ data: orphan })).rejects.toMatchObject({ code: 'P2003' });
    const [newest] = await source.db.auditEvent.findMany({ orderBy: { id: 'desc' }, take: 1 });
    const { id: _, ...line } = newest ?? expect.fail('no audit line');
    const next = await target.db.auditEvent.create({ data: { ...line, before: undefined, after: undefined } });
    expect(next.id).toBe((newest?.id ?? 0n) + 1n);
  });

  it('moves from one kind of database to the other and back', async () => {
    const folder = temporaryFolder();
    const source = await fresh('migrated');
    await awkwardRows(source);
    const file = await backedUp(source, folder);

    const embedded = embeddedDatabase(await memoryEngine('empty'));
    onTestFinished(() => embedded.close());
    await restoreBackup(embedded, file, { replace: false });
    const back = await fresh('empty');
    await restoreBackup(back, await backedUp(embedded, folder), { replace: false });
    expect(contents(await backedUp(back, folder))).toEqual(contents(file));
  });

  it('never overwrites a file, and leaves none behind when it fails', async () => {
    const file = path.join(temporaryFolder(), 'kept.gz');
    writeFileSync(file, 'kept');
    await expect(writeBackup(await fresh('migrated'), file)).rejects.toThrow(/kept.gz exists already/);
    expect(readFileSync(file, 'utf8')).toBe('kept');
    await expect(writeBackup(await fresh('empty'), `${file}2`)).rejects.toThrow(/no tables yet/);
    expect(() => readFileSync(`${file}2`)).toThrow(/ENOENT/);
  });
});

describe('a restore', () => {
  it('refuses a file that was cut or altered, and changes nothing', async () => {
    const folder = temporaryFolder();
    const source = await fresh('migrated');
    await awkwardRows(source);
    const whole = readFileSync(await backedUp(source, folder));
    const text = gunzipSync(whole).toString();
    const damaged = {
      cut: whole.subarray(0, whole.length - 200),
      'without its end': gzipSync(text.slice(0, text.lastIndexOf('\n{') + 1)),
      altered: gzipSync(text.replace('l’œuvre', 'l’oeuvre')),
      'a line short': gzipSync(text.replace(/\n\[.*/, '')),
      foreign: gzipSync('hello\n'),
      'not packed': Buffer.from('hello'),
    };
    const target = await fresh('migrated');
    const { id } = await sampleAgreement(target.db);
    for (const [name, bytes] of Object.entries(damaged)) {
      const file = path.join(folder, name);
      writeFileSync(file, bytes);
      await expect(restoreBackup(target, file, { replace: true }), name).rejects.toThrow(/Nothing was changed/);
    }
    await expect(restoreBackup(target, 'nowhere.gz', { replace: true })).rejects.toThrow(/nowhere.gz/);
    expect(await target.db.agreement.findMany({ select: { id: true } })).toEqual([{ id }]);
  });

  it('refuses a database that holds rows, unless told to replace them', async () => {
    const folder = temporaryFolder();
    const source = await fresh('migrated');
    const id = await awkwardRows(source);
    const file = await backedUp(source, folder);

    const target = await fresh('migrated');
    await awkwardRows(target);
    const before = contents(await backedUp(target, folder));
    await expect(restoreBackup(target, file, { replace: false })).rejects.toThrow(/not empty: nothing was changed/);
    expect(contents(await backedUp(target, folder))).toEqual(before);

    await restoreBackup(target, file, { replace: true });
    expect(await target.db.agreement.findMany({ select: { id: true } })).toEqual([{ id }]);
  });

  it('refuses the database of another program, even when told to replace', async () => {
    const source = await fresh('migrated');
    const file = await backedUp(source, temporaryFolder());
    const target = await fresh('empty');
    await target.transaction((sql) => sql.script('create table theirs (i int)'));
    await expect(restoreBackup(target, file, { replace: true })).rejects.toThrow(/another program .*theirs/);
  });

  it('brings the backup of an older version up to date, and refuses that of a newer one', async () => {
    const folder = temporaryFolder();
    const first = { '1_a': `create type mood as enum ('calm'); create table word (text text, mood mood);` };
    const second = {
      '2_b': `alter type mood add value 'tense'; alter table word add column size int not null default 0;
        update word set size = length(text);`,
    };
    const [older, newer] = [writeMigrations(first), writeMigrations({ ...first, ...second })];
    const source = await fresh('empty');
    await migrate(source, silentLog, older);
    await source.transaction((sql) => sql.script(`insert into word values ('abc', 'calm')`));
    const file = await backedUp(source, folder);

    const target = await fresh('empty');
    await restoreBackup(target, file, { replace: false, migrationsFolder: newer });
    const words = await target.transaction((sql) => sql.query('select text, mood::text, size from word'));
    expect(words).toEqual([{ text: 'abc', mood: 'calm', size: 3 }]);

    const newerFile = await backedUp(target, folder);
    const restoring = restoreBackup(source, newerFile, { replace: true, migrationsFolder: older });
    await expect(restoring).rejects.toThrow(/written by a newer version of the bot/);
  });
});
