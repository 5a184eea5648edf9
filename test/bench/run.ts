import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startAnswerServer } from './answer-server.ts';
import { BENCH_CHANNEL, BENCH_USER, fillDatabase } from './fill-database.ts';
import { type Row, report } from './report.ts';
import { sendCommands } from './send-commands.ts';
import { type System, startSystem } from './system.ts';

// npm run bench: every system in one run, side by side, in turns, so that what the machine does besides hits them all.
// With TEST_DATABASE_URL it measures PostgreSQL too. Writes test/bench/results/<date>.md.
const RATE = 50;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 4);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 10);
const MANY = Number(process.env.BENCH_MANY ?? 1000);
const secret = 'a-secret-for-the-bench';

const folder = await mkdtemp(path.join(tmpdir(), 'ctg-bench-'));
const answers = await startAnswerServer();
const drops: (() => Promise<void>)[] = [];
const systems: { system: System; row: Row; expectsAnswer: boolean }[] = [];

async function add(name: string, program: string, env: Record<string, string>): Promise<void> {
  const system = await startSystem(name, program, { BENCH_SECRET: secret, BENCH_API: answers.apiUrl, ...env });
  const row: Row = { name, ready: system.ready, memory: 0, acks: [], fulls: [], failures: 0 };
  systems.push({ system, row, expectsAnswer: program === 'bot-app.ts' });
}

try {
  await add('bare Bolt app', 'bare-app.ts', {});
  for (const agreements of [1, MANY]) {
    const dataDir = path.join(folder, String(agreements));
    await fillDatabase({ dataDir, agreements });
    await add(`embedded, ${agreements}`, 'bot-app.ts', { BENCH_DATA: dataDir });
  }
  for (const agreements of process.env.TEST_DATABASE_URL ? [1, MANY] : []) {
    const { url, drop } = await fillDatabase({ serverUrl: process.env.TEST_DATABASE_URL, dataDir: folder, agreements });
    drops.push(drop);
    await add(`PostgreSQL, ${agreements}`, 'bot-app.ts', { BENCH_DATABASE_URL: url });
  }
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { system, row, expectsAnswer } of systems) {
      const load = {
        port: system.port,
        secret,
        answers,
        expectsAnswer,
        rate: RATE,
        userId: BENCH_USER,
        channelId: BENCH_CHANNEL,
        text: 'objectifs',
        proof: 'O3.3',
      };
      const timings = await sendCommands({ ...load, seconds: round === 0 ? 3 : SECONDS });
      row.memory = Math.max(row.memory, await system.memory());
      // The first round warms every system up; it is not counted.
      if (round === 0) continue;
      row.acks.push(...timings.acks);
      row.fulls.push(...timings.fulls);
      row.failures += timings.failures;
    }
  }
  const text = `${RATE} signed /ctg objectifs a second, ${ROUNDS} rounds of ${SECONDS} s each, in turns. Milliseconds.\n\n${report(systems.map(({ row }) => row))}\n`;
  process.stdout.write(`\n${text}`);
  const results = path.join(import.meta.dirname, 'results');
  await mkdir(results, { recursive: true });
  await writeFile(path.join(results, `${new Date().toISOString().replaceAll(':', '-')}.md`), text);
} finally {
  for (const { system } of systems) await system.stop();
  for (const drop of drops) await drop();
  answers.close();
  await rm(folder, { recursive: true, force: true });
}
