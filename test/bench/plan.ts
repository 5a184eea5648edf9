import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startAnswerServer } from './answer-server.ts';
import { BENCH_CHANNEL, BENCH_USER, fillDatabase } from './fill-database.ts';
import { fillPlan, SHEETS, STEPS } from './fill-plan.ts';
import { percentile } from './report.ts';
import { sendCommands } from './send-commands.ts';
import { type System, startSystem } from './system.ts';

// npm run bench:plan, with TEST_DATABASE_URL: what the plan's commands take on PostgreSQL with one agreement and with
// many, side by side in one run, in turns.
const RATE = 20;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 4);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 10);
const MANY = Number(process.env.BENCH_MANY ?? 1000);
const COMMANDS = [
  { text: 'actions en retard', proof: 'FA-04' },
  { text: 'echeances', proof: 'FA-' },
  { text: 'recherche accueil', proof: 'FA-' },
];
const secret = 'a-secret-for-the-bench';
const serverUrl = process.env.TEST_DATABASE_URL;
if (!serverUrl) throw new Error('bench:plan measures PostgreSQL: set TEST_DATABASE_URL to a cluster it may use');

const folder = await mkdtemp(path.join(tmpdir(), 'ctg-bench-'));
const answers = await startAnswerServer();
const drops: (() => Promise<void>)[] = [];
const systems: { agreements: number; system: System }[] = [];
const fulls = new Map<string, number[]>();
let failures = 0;

try {
  for (const agreements of [1, MANY]) {
    const { url, drop } = await fillDatabase({ serverUrl, dataDir: folder, agreements });
    drops.push(drop);
    await fillPlan(url);
    const env = { BENCH_SECRET: secret, BENCH_API: answers.apiUrl, BENCH_DATABASE_URL: url };
    systems.push({ agreements, system: await startSystem(String(agreements), 'bot-app.ts', env) });
  }
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const command of COMMANDS) {
      for (const { agreements, system } of systems) {
        const load = { port: system.port, secret, answers, expectsAnswer: true, rate: RATE, ...command };
        const seconds = round === 0 ? 3 : SECONDS;
        const timings = await sendCommands({ ...load, seconds, userId: BENCH_USER, channelId: BENCH_CHANNEL });
        // The first round warms every system up; it is not counted.
        if (round === 0) continue;
        const key = `${command.text}|${agreements}`;
        fulls.set(key, [...(fulls.get(key) ?? []), ...timings.fulls]);
        failures += timings.failures;
      }
    }
  }
  const rows = COMMANDS.map(({ text }) => {
    const [one, many] = [1, MANY].map((agreements) => fulls.get(`${text}|${agreements}`) ?? []);
    const figures = [one, many].flatMap((values = []) => [percentile(values, 0.5), percentile(values, 0.99)]);
    const [p50, p99, manyP50, manyP99] = figures as [number, number, number, number];
    const cells = [p50, p99, manyP50, manyP99].map((value) => value.toFixed(1));
    return `| /ctg ${text} | ${cells.join(' | ')} | ${(manyP50 / p50).toFixed(2)} × ; ${(manyP99 / p99).toFixed(2)} × |`;
  });
  process.stdout.write(
    `\nPostgreSQL, ${SHEETS} sheets of ${STEPS} steps an agreement, ${RATE} commands a second, ${ROUNDS} rounds of ${SECONDS} s each, in turns; ${failures} failed. Full answers, milliseconds.\n\n| command | p50, 1 | p99, 1 | p50, ${MANY} | p99, ${MANY} | ${MANY} against 1 (p50; p99) |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`,
  );
} finally {
  for (const { system } of systems) await system.stop();
  for (const drop of drops) await drop();
  answers.close();
  await rm(folder, { recursive: true, force: true });
}
