import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { migrate } from '../../../src/database/migrate.ts';
import { openDatabase } from '../../../src/database/open-database.ts';
import { silentLog } from '../../support/silent-log.ts';

export interface CrashReport {
  /** Transactions acknowledged by the writer before it was killed. */
  acknowledged: number;
  /** What the database should hold and does not, or holds and should not; empty when all is well. */
  faults: string[];
}

/**
 * Starts a writer on a folder, kills it (kill -9) some milliseconds after its start, or after its first acknowledged
 * write, opens the folder at once and compares what it holds with what was acknowledged.
 */
export async function killAndCheck(dataDir: string, after: 'start' | 'first write', ms: number): Promise<CrashReport> {
  const program = path.join(import.meta.dirname, 'crash-writer.ts');
  const writer = spawn(process.execPath, ['--import', 'tsx', program, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(writer, 'close');
  let said = '';
  let complained = '';
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  writer.stderr.setEncoding('utf8').on('data', (text: string) => {
    complained += text;
  });
  if (after === 'first write') await Promise.race([once(writer.stdout, 'data'), closed]);
  await wait(ms);
  const diedAlone = writer.exitCode !== null;
  writer.kill('SIGKILL');
  await closed;

  const acknowledged = said.split('\n').filter(Boolean);
  const faults = await check(dataDir, acknowledged);
  if (diedAlone) faults.push(`the writer ended by itself: ${complained}`);
  return { acknowledged: acknowledged.length, faults };
}

async function check(dataDir: string, acknowledged: string[]): Promise<string[]> {
  const faults: string[] = [];
  const database = await openDatabase({ dataDir, log: silentLog });
  try {
    await migrate(database, silentLog);
    const { db } = database;
    const events = (await db.auditEvent.findMany()).map(({ subjectId }) => subjectId);
    const settings = await db.setting.findMany();
    const held = new Set(events);
    for (const number of acknowledged)
      if (!held.has(`n${number}`)) faults.push(`n${number} was acknowledged and is lost`);
    if (held.size !== events.length) faults.push('an audit line is there twice');
    if (settings.length !== events.length || settings.some(({ key }) => !held.has(key))) {
      faults.push(`half a transaction: ${settings.length} settings, ${events.length} audit lines`);
    }
    for (const { key, value } of settings) {
      const { text, sha256 } = value as { text: string; sha256: string };
      if (createHash('sha256').update(text).digest('hex') !== sha256) faults.push(`${key} is not what was written`);
    }
    const agreement = await db.agreement.findFirst();
    const last = `n${events.length - 1}`;
    if (events.length > 0 && agreement?.purpose !== last)
      faults.push(`the agreement says ${agreement?.purpose}, not ${last}`);
    faults.push(...(await indexFaults(database)));
  } finally {
    await database.close();
  }
  return faults;
}

/** An index that disagrees with its table is how damage shows first. */
async function indexFaults({ transaction }: Awaited<ReturnType<typeof openDatabase>>): Promise<string[]> {
  return transaction(async (sql) => {
    const count = 'select count(*)::int as rows from "AuditEvent" where id >= 0';
    await sql.script(
      'set local enable_indexscan = off; set local enable_indexonlyscan = off; set local enable_bitmapscan = off',
    );
    const [table] = await sql.query<{ rows: number }>(count);
    await sql.script('set local enable_indexscan = on; set local enable_seqscan = off');
    const [index] = await sql.query<{ rows: number }>(count);
    return table?.rows === index?.rows ? [] : [`the table has ${table?.rows} rows, its index ${index?.rows}`];
  });
}
