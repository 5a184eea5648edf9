import { OBJECTIVES, type Question } from './ask.ts';
import { type Bench, type Findings, startOn } from './bench.ts';
import type { Kind } from './databases.ts';
import { type Bar, percentile, type Table } from './report.ts';
import { sendCommands, type Timings } from './send-commands.ts';
import { today } from './source-tree.ts';
import type { System } from './system.ts';

const RATE = 50;
const WARM_UP_SECONDS = 3;

interface Row extends Timings {
  kind: Kind | 'bare';
  tree: string;
  agreements: number;
  /** Each request is about another agreement. */
  isSpread: boolean;
  system: System;
  question: Question;
  /** Milliseconds of CPU for one answer, in each round. */
  cpu: number[];
}

/** 50 `/ctg objectifs` a second: when they are acknowledged and answered, beside a bare Bolt app, with few agreements and many. */
export async function measureLoad(bench: Bench): Promise<Findings> {
  const rows: Row[] = [];
  const { options, kinds, trees, answers } = bench;
  const add = (system: System, row: Pick<Row, 'kind' | 'tree' | 'agreements' | 'question'>, isSpread = false) =>
    rows.push({ ...row, isSpread, system, acks: [], fulls: [], failures: 0, late: 0, cpu: [] });
  try {
    const bare = { kind: 'embedded', tree: today, agreements: 0, sheets: 0, name: 'bare Bolt app' } as const;
    add(await startOn(bench, 'bare-app.ts', bare), {
      kind: 'bare',
      tree: '',
      agreements: 0,
      question: { text: '', proof: null },
    });
    for (const kind of kinds) {
      for (const tree of trees) {
        for (const agreements of tree === today ? [1, ...options.many] : [1]) {
          const name = `${kind}, ${agreements}${tree === today ? '' : `, ${tree.name}`}`;
          const system = await startOn(bench, 'bot-app.ts', { kind, tree, agreements, sheets: 0, name });
          add(system, { kind, tree: tree.name, agreements, question: OBJECTIVES });
          if (agreements > 1) add(system, { kind, tree: tree.name, agreements, question: OBJECTIVES }, true);
        }
      }
    }
    for (let round = 0; round <= options.rounds; round += 1) {
      for (const row of rows) {
        const { system, question } = row;
        const before = (await system.usage()).cpu;
        const seconds = round === 0 ? WARM_UP_SECONDS : options.seconds;
        const load = { port: system.port, answers, question, rate: RATE, seconds };
        const timings = await sendCommands(
          row.isSpread ? { ...load, agreements: row.agreements, from: round * RATE * options.seconds } : load,
        );
        if (timings.failures > 0) bench.faults.push(`${system.name} under load: ${timings.failures}`);
        // The first round warms every system up; it is not counted.
        if (round === 0) continue;
        row.acks.push(...timings.acks);
        row.fulls.push(...timings.fulls);
        row.late = Math.max(row.late, timings.late);
        row.cpu.push(((await system.usage()).cpu - before) / timings.acks.length);
      }
    }
  } finally {
    for (const { system, isSpread } of rows) if (!isSpread) await system.stop();
  }
  return { bars: rows.flatMap((row) => barsOf(row, rows)), tables: [tableOf(rows)] };
}

function barsOf(row: Row, rows: Row[]): Bar[] {
  if (row.kind === 'bare' || row.tree !== 'today' || row.isSpread) return [];
  const bare = percentile(rows[0]?.acks ?? [], 0.99);
  const what = (said: string) => `${row.kind}, ${row.agreements}: ${said} at ${RATE} a second`;
  const one = rows.find(({ kind, tree, agreements }) => kind === row.kind && tree === 'today' && agreements === 1);
  if (!one || row === one) {
    return [
      { what: what('ack p99 beside the bare app’s'), limit: 2, measured: percentile(row.acks, 0.99) / bare, unit: '×' },
      { what: what('full answer p99'), limit: 60, measured: percentile(row.fulls, 0.99), unit: 'ms' },
    ];
  }
  const beside = (of: (row: Row) => number) => of(row) / of(one);
  return [
    {
      what: what('CPU beside one agreement'),
      limit: 1.2,
      measured: beside(({ cpu }) => percentile(cpu, 0.5)),
      unit: '×',
    },
    {
      what: what('full answer p50 beside one agreement'),
      ...{ limit: 1.2, measured: beside(({ fulls }) => percentile(fulls, 0.5)), unit: '×' },
    },
  ];
}

function tableOf(rows: Row[]): Table {
  return {
    title: `${RATE} /ctg objectifs a second (milliseconds)`,
    head: ['system', 'requests', 'ack p50', 'ack p99', 'full p50', 'full p99', 'CPU an answer', 'sender late'],
    rows: rows.map(({ system, isSpread, acks, fulls, cpu, late }) => [
      `${system.name}${isSpread ? ', each time another' : ''}`,
      String(acks.length),
      ...[percentile(acks, 0.5), percentile(acks, 0.99), percentile(fulls, 0.5), percentile(fulls, 0.99)],
      percentile(cpu, 0.5),
      late,
    ]),
  };
}
