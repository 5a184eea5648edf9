import { Agent } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { ask, OBJECTIVES, type Question } from './ask.ts';
import { type Bench, type Findings, startOn } from './bench.ts';
import { npmStart } from './npm-start.ts';
import { MAIN_COMMANDS } from './reading-commands.ts';
import type { Bar, Table } from './report.ts';
import { today } from './source-tree.ts';

const AT_ONCE = 4;
/** How long a bot is left alone before its memory counts as steady. */
const REST_MS = 5000;

const STEADY = { embedded: 400, PostgreSQL: 230 };

/** Resident memory of all that `npm start` starts, after 3,000 (or so many) reading commands on the filled agreement. */
export async function measureMemory(bench: Bench): Promise<Findings> {
  const { commands } = bench.options;
  const bars: Bar[] = [];
  const rows: Table['rows'] = [];
  for (const kind of bench.kinds) {
    const env = await bench.databases.filled({ kind, tree: today, agreements: 1, sheets: 120 });
    const dataDir = env.BENCH_DATA ?? '';
    const group = await npmStart({
      tree: today,
      apiUrl: bench.answers.apiUrl,
      dataDir,
      databaseUrl: env.BENCH_DATABASE_URL,
    });
    try {
      await askMany(bench, { port: group.port, name: kind }, MAIN_COMMANDS);
      await wait(REST_MS);
      const steady = await group.memory();
      bars.push({
        what: `${kind}: memory after ${commands} commands`,
        limit: STEADY[kind],
        measured: steady,
        unit: 'MB',
      });
      rows.push([kind, steady, group.peak()]);
    } finally {
      await group.stop();
    }
  }
  rows.push(['bare Bolt app, its process alone', await bareMemory(bench), '']);
  const title = `Resident memory of all that npm start starts, ${commands} commands with 120 sheets (MB)`;
  return { bars, tables: [{ title, head: ['database', 'after, at rest', 'peak'], rows }] };
}

async function bareMemory(bench: Bench): Promise<number> {
  const filling = { kind: 'embedded', tree: today, agreements: 0, sheets: 0, name: 'bare Bolt app' } as const;
  const system = await startOn(bench, 'bare-app.ts', filling);
  try {
    await askMany(bench, system, [{ text: '', proof: null }]);
    await wait(REST_MS);
    return (await system.usage()).rss;
  } finally {
    await system.stop();
  }
}

async function askMany(
  { answers, faults, options }: Bench,
  { port, name }: { port: number; name: string },
  questions: Question[],
): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  let next = 0;
  const worker = async () => {
    while (next < options.commands) {
      const question = questions[next % questions.length] ?? OBJECTIVES;
      next += 1;
      // The bot lives today, years after the agreement's end: what other commands say then is not known here.
      const proof = question === OBJECTIVES ? OBJECTIVES.proof : question.proof === null ? null : '';
      const { fault } = await ask({ port, agent, answers }, { ...question, proof });
      if (fault) faults.push(`${name}, many commands: ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  agent.destroy();
}
