import { performance } from 'node:perf_hooks';
const t0 = performance.now();
const { memoryEngine } = await import('/tmp/w/infra/test/support/memory-engine.ts');
const { embeddedDatabase } = await import('/tmp/w/infra/src/database/embedded/open-embedded.ts');
const { loadAgreement } = await import('/tmp/w/infra/src/domain/agreement/load-agreement.ts');
const { readAgreementFile } = await import('/tmp/w/infra/src/domain/agreement/read-agreement-file.ts');
const { fillRoster } = await import('/tmp/w/infra/src/open-sandbox.ts');
const { readSeed } = await import('/tmp/w/infra/src/seed-agreement.ts');
const ms = (l: string, t: number) => console.log(l, Math.round(performance.now() - t));
ms('import', t0);
let t = performance.now();
const engine = await memoryEngine();
ms('engine', t);
const database = embeddedDatabase(engine);
const { db } = database;
t = performance.now();
const now = () => new Date('2021-05-03T07:00:00Z');
await loadAgreement(readAgreementFile(await readSeed()), { db, now });
await fillRoster({ db, now });
ms('seed', t);
const tables = (await engine.query<{ tablename: string }>("select tablename from pg_tables where schemaname='public'")).rows.map((r) => r.tablename);
console.log(tables.length);
t = performance.now();
const nonEmpty: string[] = [];
for (const n of tables) { const r = await engine.query<{ n: number }>(`select 1 as n from "${n}" limit 1`); if (r.rows.length) nonEmpty.push(n); }
ms('which', t);
console.log(nonEmpty.length);
t = performance.now();
await engine.exec(`create schema kept_1; ${nonEmpty.map((n) => `create table kept_1."${n}" as table public."${n}";`).join('')}`);
ms('keep', t);
for (let i = 0; i < 3; i++) {
  t = performance.now();
  await engine.exec(`begin; set local session_replication_role = replica; ${tables.map((n) => `delete from public."${n}";`).join('')} ${nonEmpty.map((n) => `insert into public."${n}" select * from kept_1."${n}";`).join('')} commit;`);
  ms('restore by delete', t);
}
for (let i = 0; i < 3; i++) {
  t = performance.now();
  await engine.exec(`begin; set local session_replication_role = replica; truncate ${tables.map((n) => `public."${n}"`).join(',')}; ${nonEmpty.map((n) => `insert into public."${n}" select * from kept_1."${n}";`).join('')} commit;`);
  ms('restore by truncate', t);
}
t = performance.now();
for (let i = 0; i < 100; i++) await engine.exec(`begin; set local session_replication_role = replica; ${tables.map((n) => `delete from public."${n}";`).join('')} ${nonEmpty.map((n) => `insert into public."${n}" select * from kept_1."${n}";`).join('')} commit;`);
ms('100 restores by delete', t);
t = performance.now(); await engine.exec('vacuum'); ms('vacuum', t);
console.log(process.memoryUsage().rss / 1e6);
