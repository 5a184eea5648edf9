import { Agent } from 'node:http';
import { answerCost, answerQueries, costAfterChange, type Stint } from './answer-cost.ts';
import type { Question } from './ask.ts';
import { type Bench, type Findings, startOn } from './bench.ts';
import { type Cell, cpuFindings } from './cpu-findings.ts';
import type { Kind } from './databases.ts';
import { MAIN_COMMANDS, OTHER_COMMANDS } from './reading-commands.ts';
import { today } from './source-tree.ts';

/** What the yardstick answers to anything. */
const YARDSTICK: Question = { text: 'objectifs', proof: 'ISSOIRE' };

const MAIN: Stint = { answers: 30, milliseconds: 2000 };
const OTHERS: Stint = { answers: 10, milliseconds: 700 };
const AFTER_CHANGE = 6;
const SHORT: Stint = { answers: 8, milliseconds: 400 };
const SHORT_WARM_UP: Stint = { answers: 3, milliseconds: 0 };
/** It answers nothing else that would warm it. */
const ONE_QUERY: Stint = { answers: 200, milliseconds: 2000 };

/** CPU and queries for one answer of every command that reads: one after another, and right after a change. */
export async function measureCpu(bench: Bench): Promise<Findings> {
  const cells: Cell[] = [];
  for (const kind of bench.kinds) cells.push(...(await measureKind(bench, kind)));
  return cpuFindings(cells);
}

/** Everything on one kind of database, side by side, command by command in turns. */
async function measureKind(bench: Bench, kind: Kind): Promise<Cell[]> {
  const agent = new Agent({ keepAlive: true });
  const on = { kind, agreements: 1 };
  const yardstick = await startOn(bench, 'query-app.ts', { ...on, tree: today, sheets: 0, name: 'one query' });
  const systems = [yardstick];
  const cells: Cell[] = [
    { ...on, tree: 'one query', sheets: 0, question: YARDSTICK, system: yardstick, cpu: [], queries: 1, changed: null },
  ];
  try {
    for (const tree of bench.trees) {
      for (const sheets of [0, 120]) {
        const system = await startOn(bench, 'bot-app.ts', {
          ...on,
          tree,
          sheets,
          name: `${tree.name}, ${sheets} sheets`,
        });
        systems.push(system);
        const questions = tree === today && sheets > 0 ? [...MAIN_COMMANDS, ...OTHER_COMMANDS] : MAIN_COMMANDS;
        for (const question of questions) {
          const changed = tree === today ? { cpu: [], queries: 0 } : null;
          cells.push({ ...on, tree: tree.name, sheets, question, system, cpu: [], queries: 0, changed });
        }
      }
    }
    // The followed commands first, each on every system before the next: all are then as warm as one another.
    const isOther = ({ question }: Cell) => OTHER_COMMANDS.includes(question);
    const followed = cells.filter((cell) => !isOther(cell)).toSorted((a, b) => order(a) - order(b));
    for (const inTurns of [followed, cells.filter(isOther)]) {
      for (let round = 0; round <= bench.options.rounds; round += 1) {
        for (const cell of inTurns) await measureCell(bench, cell, { round, agent });
      }
    }
  } finally {
    for (const system of systems) await system.stop();
    agent.destroy();
  }
  return cells;
}

async function measureCell(bench: Bench, cell: Cell, { round, agent }: { round: number; agent: Agent }): Promise<void> {
  const place = { port: cell.system.port, agent, answers: bench.answers };
  const { cpu, faults } = await answerCost(cell.system, place, cell.question, stintOf(bench, cell, round));
  bench.faults.push(...faults);
  // The first round warms up; it is not counted.
  if (round > 0) cell.cpu.push(cpu);
  else cell.queries = await answerQueries(cell.system, place, cell.question);
  if (cell.changed) {
    const answers = bench.options.isShort || OTHER_COMMANDS.includes(cell.question) ? 2 : AFTER_CHANGE;
    const after = await costAfterChange(cell.system, place, { question: cell.question, answers });
    bench.faults.push(...after.faults);
    cell.changed.queries = after.queries;
    if (round > 0) cell.changed.cpu.push(after.cpu);
  }
  // Else an adapter that count-queries.ts does not know would meet every bar.
  if (cell.queries === 0) bench.faults.push(`${cell.system.name}, /ctg ${cell.question.text}: no query was counted`);
}

const order = ({ question }: Cell) => MAIN_COMMANDS.indexOf(question);

function stintOf({ options }: Bench, { question }: Cell, round: number): Stint {
  if (question === YARDSTICK) return ONE_QUERY;
  if (options.isShort) return round === 0 ? SHORT_WARM_UP : SHORT;
  const full = OTHER_COMMANDS.includes(question) ? OTHERS : MAIN;
  return round === 0 ? { answers: full.answers, milliseconds: full.milliseconds * 2 } : full;
}
