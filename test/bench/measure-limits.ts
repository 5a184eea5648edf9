import { Agent } from 'node:http';
import { ask, OBJECTIVES, type Question } from './ask.ts';
import { type Bench, type Findings, startOn } from './bench.ts';
import type { Kind } from './databases.ts';
import { type Bar, percentile, type Table } from './report.ts';
import { sendCommands } from './send-commands.ts';
import { today } from './source-tree.ts';
import type { Program, System } from './system.ts';

const AT_ONCE = 16;
const OVERLOAD = { times: 3, seconds: 10 };

interface Saturation {
  system: System;
  /** Answers a second while 16 are always awaited; and what one core alone would give. */
  rate: number;
  perCore: number;
}

/** How many answers a second each gives at most, then three times as many as one core answers, for ten seconds. */
export async function measureLimits(bench: Bench): Promise<Findings> {
  const saturations: Saturation[] = [];
  const overloads: Table['rows'] = [];
  const bars: Bar[] = [];
  const saturated = async (file: Program['file'], kind: Kind, tree: typeof today, question: Question, name: string) => {
    const system = await startOn(bench, file, { kind, tree, agreements: 1, sheets: 0, name });
    await saturate(bench, system, question, 2);
    const saturation = { system, ...(await saturate(bench, system, question, bench.options.seconds)) };
    saturations.push(saturation);
    return saturation;
  };
  const stopped = async ({ system }: Saturation) => system.stop();
  await saturated('bare-app.ts', 'embedded', today, { text: '', proof: null }, 'bare Bolt app').then(stopped);
  for (const kind of bench.kinds) {
    const yardstick: Question = { text: 'objectifs', proof: 'ISSOIRE' };
    await saturated('query-app.ts', kind, today, yardstick, `${kind}, one query and an answer`).then(stopped);
    for (const tree of bench.trees) {
      const found = await saturated('bot-app.ts', kind, tree, OBJECTIVES, `${kind}, ${tree.name}`);
      if (tree === today) {
        const { row, bars: missed } = await overload(bench, found, kind);
        overloads.push(row);
        bars.push(...missed);
      }
      await stopped(found);
    }
  }
  const tables = [
    {
      title: 'Saturation: /ctg objectifs, 16 awaited at any time',
      head: ['system', 'answers a second', 'answers for one core’s second'],
      rows: saturations.map(({ system, rate, perCore }) => [system.name, rate, perCore]),
    },
    {
      title: `${OVERLOAD.times} × what one core answers, for ${OVERLOAD.seconds} s (milliseconds)`,
      head: [
        'system',
        'a second',
        'requests',
        'answered',
        'ack p50',
        'ack p99',
        'ack longest',
        'last answer after',
        'sender late',
      ],
      rows: overloads,
    },
  ];
  return { bars, tables };
}

async function saturate({ answers, faults }: Bench, system: System, question: Question, seconds: number) {
  const agent = new Agent({ keepAlive: true });
  const before = (await system.usage()).cpu;
  const begun = performance.now();
  let count = 0;
  const worker = async () => {
    while (performance.now() - begun < seconds * 1000) {
      const { fault } = await ask({ port: system.port, agent, answers }, question);
      if (fault) faults.push(`${system.name} saturated: ${fault}`);
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const lasted = (performance.now() - begun) / 1000;
  agent.destroy();
  return { rate: count / lasted, perCore: (count * 1000) / ((await system.usage()).cpu - before) };
}

async function overload({ answers, faults }: Bench, { system, perCore }: Saturation, kind: Kind) {
  const rate = Math.round(perCore * OVERLOAD.times);
  const load = { port: system.port, answers, question: OBJECTIVES, rate, seconds: OVERLOAD.seconds };
  const { acks, fulls, failures, late } = await sendCommands(load);
  if (failures > 0) faults.push(`${system.name} at ${rate} a second: ${failures}`);
  const [p50, p99, longest] = [0.5, 0.99, 1].map((share) => percentile(acks, share)) as [number, number, number];
  const tooLate = acks.filter((ack) => ack > 500).length;
  const at = `${kind}: at ${rate} a second,`;
  const bars: Bar[] = [
    {
      what: `${at} longest acknowledgement (${tooLate} of ${acks.length} above)`,
      limit: 500,
      measured: longest,
      unit: 'ms',
    },
    { what: `${at} answers that never came or were wrong`, limit: 0, measured: failures, unit: '' },
  ];
  const last = percentile(fulls, 1);
  const row = [kind, String(rate), String(acks.length), String(fulls.length), p50, p99, longest, last, late];
  return { row, bars };
}
