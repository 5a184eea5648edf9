import { Agent } from 'node:http';
import { parseArgs } from 'node:util';
import { planXlsx } from '../../src/documents/spreadsheet/plan-xlsx.ts';
import { startAnswerServer } from './answer-server.ts';
import { OBJECTIVES } from './ask.ts';
import { startOn } from './bench.ts';
import { BENCH_USER, kinds, openDatabases } from './databases.ts';
import { machine } from './machine.ts';
import { markdown, percentile } from './report.ts';
import { sendCommands } from './send-commands.ts';
import { postSigned } from './signed-request.ts';
import { checkOut, today } from './source-tree.ts';
import type { System } from './system.ts';

// npm run bench:import [-- --beside COMMIT --rounds 5]: how long a workbook of 500 rows takes to be previewed, and what it
// does to the acknowledgements of others meanwhile. With TEST_DATABASE_URL on PostgreSQL, else on the embedded database.
const RATE = 20;
const SECONDS = 6;
const ROWS = 500;

const { values } = parseArgs({ options: { beside: { type: 'string' }, rounds: { type: 'string', default: '5' } } });
const trees = [today, ...(values.beside ? [await checkOut(values.beside)] : [])];
const kind = kinds.at(-1) ?? 'embedded';
const where = await machine(trees);
const databases = await openDatabases();
const answers = await startAnswerServer();
const agent = new Agent({ keepAlive: true });
const measured: { system: System; alone: number[]; beside: number[]; previews: number[] }[] = [];

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

async function dropFile(port: number, round: number): Promise<number> {
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
  await postSigned({ port, agent, body, type: 'application/json' });
  const { at, body: said } = await posted;
  if (!said.includes(String(ROWS))) throw new Error(`the preview says something else: ${said.slice(0, 300)}`);
  return at - begun;
}

try {
  for (const tree of trees) {
    const filling = { kind, tree, agreements: 1, sheets: 0, name: `${kind}, ${tree.name}` };
    const system = await startOn({ databases, answers }, 'bot-app.ts', filling);
    measured.push({ system, alone: [], beside: [], previews: [] });
  }
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    for (const { system, alone, beside, previews } of measured) {
      const load = { port: system.port, answers, question: OBJECTIVES, rate: RATE, seconds: SECONDS };
      const quiet = await sendCommands(load);
      const [busy, preview] = await Promise.all([sendCommands(load), dropFile(system.port, round)]);
      // The first round warms up; it is not counted.
      if (round === 0) continue;
      alone.push(...quiet.acks);
      beside.push(...busy.acks);
      previews.push(preview);
    }
  }
  const of = (acks: number[]) => [0.5, 0.99, 1].map((share) => percentile(acks, share));
  const table = markdown({
    title: `A preview of ${ROWS} rows, ${values.rounds} times, beside ${RATE} /ctg objectifs a second (milliseconds)`,
    head: [
      'system',
      'preview p50',
      'longest',
      'acks alone p50',
      'p99',
      'longest',
      'beside a preview p50',
      'p99',
      'longest',
    ],
    rows: measured.map(({ system, alone, beside, previews }) => {
      return [system.name, percentile(previews, 0.5), percentile(previews, 1), ...of(alone), ...of(beside)];
    }),
  });
  process.stdout.write(`\n${where}\n${table}`);
} finally {
  for (const { system } of measured) await system.stop();
  answers.close();
  agent.destroy();
  await databases.drop();
  for (const tree of trees) await tree.remove();
}
