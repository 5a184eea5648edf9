import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startAnswerServer } from './answer-server.ts';
import type { Bench, Findings } from './bench.ts';
import { checkPapers } from './check-papers.ts';
import { kinds, openDatabases } from './databases.ts';
import { machine } from './machine.ts';
import { measureCpu } from './measure-cpu.ts';
import { measureLimits } from './measure-limits.ts';
import { measureLoad } from './measure-load.ts';
import { measureMemory } from './measure-memory.ts';
import { measureStart } from './measure-start.ts';
import { type Part, readOptions } from './options.ts';
import { barTable, markdown } from './report.ts';
import { checkOut, today } from './source-tree.ts';

// npm run bench: every bar of the bot's speed, memory and start, measured in one run and in turns, so that what the machine
// does besides hits all alike. With TEST_DATABASE_URL on PostgreSQL too. Writes test/bench/results/<date>.md.
//   npm run bench                                 everything: some twelve minutes
//   npm run bench -- --only cpu,start             some of cpu, load, limits (what is most, and beyond), memory, start
//   npm run bench -- --beside e1fabcc --only cpu  that commit's code in turns with today's (in cpu, load, limits, start)
//   npm run bench -- --short                      CPU and queries, embedded, once: under a minute
//   npm run bench -- --check                      which figures in the papers are older than the code
//   --rounds 3 --seconds 8 --many 1000,5000 --commands 3000
//       counted rounds, load in each, numbers of agreements beside one, commands before memory is looked at
const MEASURES: Record<Part, (bench: Bench) => Promise<Findings>> = {
  cpu: measureCpu,
  load: measureLoad,
  limits: measureLimits,
  memory: measureMemory,
  start: measureStart,
};

const options = readOptions();
if (options.isCheck) process.exitCode = (await checkPapers()) ? 0 : 1;
else await measure();

async function measure(): Promise<void> {
  // The first Ctrl-C ends the bench's programs; the run then fails, and removes what it made.
  process.once('SIGINT', () => undefined);
  const trees = [today, ...(options.beside ? [await checkOut(options.beside)] : [])];
  const where = await machine(trees);
  const databases = await openDatabases();
  const answers = await startAnswerServer();
  const bench: Bench = {
    options,
    kinds: options.isShort ? ['embedded'] : kinds,
    databases,
    answers,
    trees,
    faults: [],
  };
  try {
    const all: Findings = { bars: [], tables: [] };
    for (const part of options.parts) {
      process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${part}\n`);
      const { bars, tables } = await MEASURES[part](bench);
      all.bars.push(...bars);
      all.tables.push(...tables);
    }
    const said = [where, barTable(all.bars), ...all.tables].map((part) =>
      typeof part === 'string' ? part : markdown(part),
    );
    const wrong =
      bench.faults.length > 0
        ? `${bench.faults.length} answers were wrong or lost:\n${bench.faults.slice(0, 20).join('\n')}\n`
        : '';
    const text = `${said.join('\n')}\n${wrong}`;
    process.stdout.write(`\n${text}`);
    const results = path.join(import.meta.dirname, 'results');
    await mkdir(results, { recursive: true });
    await writeFile(path.join(results, `${new Date().toISOString().replaceAll(':', '-')}.md`), text);
    if (bench.faults.length > 0) process.exitCode = 1;
  } finally {
    answers.close();
    await databases.drop();
    for (const tree of trees) await tree.remove();
  }
}
