import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { planXlsx } from '../../src/documents/spreadsheet/plan-xlsx.ts';
import { startAnswerServer } from './answer-server.ts';
import { BENCH_CHANNEL, BENCH_USER, fillDatabase } from './fill-database.ts';
import { percentile } from './report.ts';
import { postSigned, sendCommands } from './send-commands.ts';
import { startSystem } from './system.ts';

// npm run bench:import: how long a workbook of 500 rows takes to be previewed, and what it does to the acknowledgements
// of others meanwhile. With TEST_DATABASE_URL on PostgreSQL, else on the embedded database.
const RATE = 20;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = 6;
const ROWS = 500;
const secret = 'a-secret-for-the-bench';

const serverUrl = process.env.TEST_DATABASE_URL;
const folder = await mkdtemp(path.join(tmpdir(), 'ctg-bench-'));
const answers = await startAnswerServer();
const agent = new Agent({ keepAlive: true });
const dataDir = path.join(folder, 'data');
const { url, drop } = await fillDatabase({ serverUrl, dataDir, agreements: 1 });
const where: Record<string, string> = serverUrl ? { BENCH_DATABASE_URL: url } : { BENCH_DATA: dataDir };
const system = await startSystem('bot', 'bot-app.ts', { BENCH_SECRET: secret, BENCH_API: answers.apiUrl, ...where });

const sheets = Array.from({ length: ROWS }, (_, place) => ({
  title: `Action numéro ${place} du territoire`,
  objective: 'O1.1',
  axes: [],
  planYears: [2021],
  leadParty: 'Ville',
  startsOn: '2021-01-01',
  dueOn: '2021-12-31',
  description: 'Ce qui sera fait, avec qui, et comment, en quelques mots',
}));
const choices = { parties: [], objectives: [], axes: [], committees: [], people: [] };
const none = { milestones: [], means: [], fundings: [], indicators: [], members: [] };
answers.offer({ name: 'plan.xlsx', bytes: await planXlsx({ sheets, ...none }, { language: 'fr', choices }) });

async function dropFile(round: number): Promise<number> {
  const posted = answers.posted();
  const event = { type: 'message', channel_type: 'im', subtype: 'file_share', channel: 'D0BENCH', user: BENCH_USER };
  const files = [{ id: `F${round}`, name: 'plan.xlsx' }];
  const body = JSON.stringify({
    type: 'event_callback',
    event_id: `Ev${round}`,
    team_id: 'T0BENCH',
    event: { ...event, files, ts: `1.${round}` },
  });
  const begun = performance.now();
  await postSigned({ port: system.port, secret, agent, body, type: 'application/json' });
  const { at, body: said } = await posted;
  if (!said.includes(String(ROWS))) throw new Error(`the preview says something else: ${said.slice(0, 300)}`);
  return at - begun;
}

try {
  const load = { port: system.port, secret, answers, expectsAnswer: true, rate: RATE, seconds: SECONDS };
  const command = { text: 'objectifs', proof: 'O3.3', userId: BENCH_USER, channelId: BENCH_CHANNEL };
  const [alone, beside, previews]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const quiet = await sendCommands({ ...load, ...command });
    const [busy, preview] = await Promise.all([sendCommands({ ...load, ...command }), dropFile(round)]);
    // The first round warms up; it is not counted.
    if (round === 0) continue;
    alone.push(...quiet.acks);
    beside.push(...busy.acks);
    previews.push(preview);
  }
  const of = (acks: number[]) => [0.5, 0.99, 1].map((share) => `${percentile(acks, share).toFixed(1)} ms`).join(' | ');
  process.stdout.write(
    `\n${serverUrl ? 'PostgreSQL' : 'Embedded'}, ${ROWS} rows, ${ROUNDS} times, beside ${RATE} /ctg objectifs a second. Preview: median ${percentile(previews, 0.5).toFixed(0)} ms, longest ${Math.max(...previews).toFixed(0)} ms.\n\n| acknowledgements | p50 | p99 | longest |\n|---|---|---|---|\n| alone | ${of(alone)} |\n| beside a preview | ${of(beside)} |\n`,
  );
} finally {
  await system.stop();
  await drop();
  answers.close();
  agent.destroy();
  await rm(folder, { recursive: true, force: true });
}
