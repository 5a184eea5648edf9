import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createReadMemory } from '../../src/database/memory/read-memory.ts';
import { migrate } from '../../src/database/migrate.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { loadAgreement } from '../../src/domain/agreement/load-agreement.ts';
import type { Database } from '../../src/domain/deps.ts';
import { planDueAgreements } from '../../src/domain/outbox/plan-due-agreements.ts';
import { createMetrics } from '../../src/http/metrics.ts';
import { createTicker } from '../../src/jobs/tick.ts';
import { createLog } from '../../src/log.ts';
import { issoireSandboxFile, renamed } from '../support/seed-file.ts';
import { createServerDatabase } from '../support/server-database.ts';
import { silentLog } from '../support/silent-log.ts';
import { kinds } from './databases.ts';
import { machine } from './machine.ts';
import { markdown, median, percentile } from './report.ts';
import { today } from './source-tree.ts';

// npm run bench:tick [-- --many 5000]: what a tick costs with few and with many agreements, side by side, in this process.
// With TEST_DATABASE_URL it measures PostgreSQL too.
const { values } = parseArgs({ options: { many: { type: 'string', default: '5000' } } });
const FEW = 50;
const MANY = Number(values.many);
const ROWS_EACH = 40;
const TICKS = 60;
const DUE = 20;
const now = () => new Date('2021-05-03T07:00:00Z');

interface Figures {
  name: string;
  idle: number[];
  planning: number[];
}

const nothing = () => Promise.reject(new Error('nothing is due: nothing is said'));

/** A database with so many agreements: a real one, and bare ones that have only their future rows. */
async function fill(db: Database, agreements: number): Promise<void> {
  await loadAgreement(issoireSandboxFile(), { db, now });
  for (let copy = 0; copy < DUE; copy += 1) {
    await loadAgreement(renamed(issoireSandboxFile(), `DUE-${copy}`), { db, now });
  }
  const bare = agreements - DUE - 1;
  await db.$executeRawUnsafe(`
    insert into "Agreement" ("id", "code", "title", "titlePeriod", "purpose", "territory", "timeZone", "language",
        "signedOn", "signedAt", "legalStart", "legalEnd", "termSource", "renewalMode", "terminationNoticeMonths",
        "terminationForm")
      select gen_random_uuid(), 'BARE-' || n, "title", "titlePeriod", "purpose", "territory", "timeZone", "language",
        "signedOn", "signedAt", "legalStart", "legalEnd", "termSource", "renewalMode", "terminationNoticeMonths",
        "terminationForm"
      from "Agreement", generate_series(1, ${bare}) n where "code" = 'ISSOIRE'`);
  await db.$executeRawUnsafe(`
    insert into "Delivery" ("id", "agreementId", "kind", "subject", "channelId", "recipient", "dueAt", "notBefore",
        "dedupeKey", "createdAt")
      select gen_random_uuid(), a."id", 'weekly', 'weekly', 'C' || a."code", 'channel:C' || a."code",
        timestamptz '2021-05-04' + n * interval '1 day', timestamptz '2021-05-04' + n * interval '1 day',
        a."code" || '|' || n, now()
      from "Agreement" a, generate_series(1, ${ROWS_EACH}) n where a."code" like 'BARE-%'`);
  await db.$executeRawUnsafe(`
    insert into "Planning" ("agreementId", "nextAt")
      select "id", timestamptz '2021-06-01' from "Agreement" where "code" like 'BARE-%'`);
  await db.$executeRawUnsafe('analyze');
}

async function measure(name: string, db: Database): Promise<Figures> {
  const metrics = createMetrics();
  const messenger = {
    openDirect: nothing,
    post: nothing,
    update: nothing,
    checkPatience: () => undefined,
    readers: async () => null,
    find: nothing,
  };
  const common = {
    db,
    reads: createReadMemory(),
    now,
    log: createLog('silent'),
    metrics,
    worker: 'bench',
    mailer: null,
    publicUrl: '',
  };
  const ticker = createTicker({ ...common, messenger });
  await db.planning.updateMany({ data: { nextAt: new Date('2021-06-01') } });
  const figures: Figures = { name, idle: [], planning: [] };
  for (let tick = 0; tick < TICKS + 5; tick += 1) {
    const begun = performance.now();
    await ticker.tick();
    if (tick >= 5) figures.idle.push(performance.now() - begun);
  }
  // The same number of agreements due, whatever else there is.
  for (let round = 0; round < 4; round += 1) {
    await db.planning.updateMany({ where: { agreement: { code: { startsWith: 'DUE-' } } }, data: { nextAt: now() } });
    const begun = performance.now();
    const planned = await planDueAgreements({ db, now });
    if (planned !== DUE) throw new Error(`${planned} agreements were planned, not ${DUE}`);
    if (round > 0) figures.planning.push((performance.now() - begun) / DUE);
  }
  return figures;
}

const where = await machine([today]);
const folder = await mkdtemp(path.join(tmpdir(), 'ctg-tick-'));
const all: Figures[] = [];
try {
  for (const kind of kinds) {
    for (const agreements of [FEW, MANY]) {
      const server = kind === 'PostgreSQL' ? await createServerDatabase() : null;
      const dataDir = path.join(folder, String(agreements));
      const database = await openDatabase({ url: server?.url, dataDir, log: silentLog });
      await migrate(database, silentLog);
      await fill(database.db, agreements);
      all.push(await measure(`${kind}, ${agreements} agreements, ${agreements * ROWS_EACH} rows`, database.db));
      await database.close();
      await server?.drop();
    }
  }
  const table = markdown({
    title: `A tick with nothing due, ${TICKS} times; the planning of one agreement (milliseconds)`,
    head: ['database', 'tick, median', 'highest', 'planning one'],
    rows: all.map(({ name, idle, planning }) => [name, median(idle), percentile(idle, 1), median(planning)]),
  });
  process.stdout.write(`\n${where}\n${table}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
