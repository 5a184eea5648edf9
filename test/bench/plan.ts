import { parseArgs } from 'node:util';
import { startAnswerServer } from './answer-server.ts';
import type { Question } from './ask.ts';
import { startOn } from './bench.ts';
import { kinds, openDatabases } from './databases.ts';
import { machine } from './machine.ts';
import { markdown, percentile } from './report.ts';
import { sendCommands } from './send-commands.ts';
import { checkOut, today } from './source-tree.ts';
import type { System } from './system.ts';

// npm run bench:plan [-- --beside COMMIT --rounds 4 --seconds 10 --many 1000]: what the plan's commands take beside one
// agreement with 40 sheets and beside many, in one run, in turns. With TEST_DATABASE_URL on PostgreSQL, else embedded.
const RATE = 20;
const SHEETS = 40;
const COMMANDS: Question[] = [
  { text: 'actions en retard', proof: 'FA-04' },
  { text: 'echeances', proof: 'FA-' },
  { text: 'recherche accueil', proof: 'FA-' },
];

const { values } = parseArgs({
  options: {
    beside: { type: 'string' },
    rounds: { type: 'string', default: '4' },
    seconds: { type: 'string', default: '10' },
    many: { type: 'string', default: '1000' },
  },
});
const trees = [today, ...(values.beside ? [await checkOut(values.beside)] : [])];
const kind = kinds.at(-1) ?? 'embedded';
const where = await machine(trees);
const databases = await openDatabases();
const answers = await startAnswerServer();
const rows: { question: Question; system: System; fulls: number[]; failures: number }[] = [];
const systems: System[] = [];

try {
  for (const tree of trees) {
    for (const agreements of [1, Number(values.many)]) {
      const name = `${kind}, ${agreements}, ${tree.name}`;
      const system = await startOn({ databases, answers }, 'bot-app.ts', {
        kind,
        tree,
        agreements,
        sheets: SHEETS,
        name,
      });
      systems.push(system);
      rows.push(...COMMANDS.map((question) => ({ question, system, fulls: [], failures: 0 })));
    }
  }
  const inTurns = COMMANDS.flatMap((command) => rows.filter(({ question }) => question === command));
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    for (const row of inTurns) {
      const load = { port: row.system.port, answers, question: row.question, rate: RATE };
      const { fulls, failures } = await sendCommands({ ...load, seconds: round === 0 ? 3 : Number(values.seconds) });
      // The first round warms every system up; it is not counted.
      if (round === 0) continue;
      row.fulls.push(...fulls);
      row.failures += failures;
    }
  }
  const table = markdown({
    title: `${RATE} a second, ${SHEETS} sheets of 5 steps an agreement: full answers (milliseconds)`,
    head: ['command', 'system', 'p50', 'p99', 'wrong or lost'],
    rows: inTurns.map(({ question, system, fulls, failures }) => {
      const cells = [percentile(fulls, 0.5), percentile(fulls, 0.99), String(failures)];
      return [`/ctg ${question.text}`, system.name, ...cells];
    }),
  });
  process.stdout.write(`\n${where}\n${table}`);
} finally {
  for (const system of systems) await system.stop();
  answers.close();
  await databases.drop();
  for (const tree of trees) await tree.remove();
}
