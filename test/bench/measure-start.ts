import { setTimeout as wait } from 'node:timers/promises';
import { createServerDatabase } from '../support/server-database.ts';
import type { Bench, Findings } from './bench.ts';
import { npmStart } from './npm-start.ts';
import { type Bar, median, type Table } from './report.ts';
import { type SourceTree, today } from './source-tree.ts';

const REST_MS = 4000;

/** As people try it, and as it is installed. */
const WAYS = ['sandbox', 'embedded', 'PostgreSQL'] as const;
type Way = (typeof WAYS)[number];

interface Starts {
  ready: number;
  peak: number;
  atRest: number;
}

/** How long `npm start` takes on nothing at all and on what it then made, and the memory of all that it starts. */
export async function measureStart(bench: Bench): Promise<Findings> {
  const bars: Bar[] = [];
  const rows: Table['rows'] = [];
  for (const way of WAYS.filter((known) => known === 'sandbox' || bench.kinds.includes(known))) {
    const firsts = new Map<SourceTree, Starts[]>();
    const seconds = new Map<SourceTree, Starts[]>();
    for (let round = 0; round < bench.options.rounds; round += 1) {
      for (const tree of bench.trees) {
        const { first, second } = await startTwice(bench, tree, way);
        firsts.set(tree, [...(firsts.get(tree) ?? []), first]);
        seconds.set(tree, [...(seconds.get(tree) ?? []), second]);
      }
    }
    for (const tree of bench.trees) {
      const of = (starts: Starts[] | undefined, what: keyof Starts) =>
        median((starts ?? []).map((start) => start[what]));
      const [first, second] = [firsts.get(tree), seconds.get(tree)];
      const name = tree === today ? way : `${way}, ${tree.name}`;
      rows.push(
        [`${name}: first`, of(first, 'ready'), of(first, 'atRest'), of(first, 'peak')],
        [`${name}: second`, of(second, 'ready'), of(second, 'atRest'), of(second, 'peak')],
      );
      if (tree !== today) continue;
      bars.push({ what: `${way}: second start ready`, limit: 1500, measured: of(second, 'ready'), unit: 'ms' });
      bars.push({ what: `${way}: peak of a first start`, limit: 550, measured: of(first, 'peak'), unit: 'MB' });
    }
  }
  const head = ['npm start', 'ready, ms', 'MB at rest', 'MB peak'];
  return { bars, tables: [{ title: `npm start, ${bench.options.rounds} times in turns: medians`, head, rows }] };
}

async function startTwice(bench: Bench, tree: SourceTree, way: Way): Promise<{ first: Starts; second: Starts }> {
  const server = way === 'PostgreSQL' ? await createServerDatabase() : null;
  const dataDir = await bench.databases.emptyFolder();
  const start = async (): Promise<Starts> => {
    const apiUrl = way === 'sandbox' ? null : bench.answers.apiUrl;
    const group = await npmStart({ tree, apiUrl, dataDir, databaseUrl: server?.url });
    try {
      await wait(REST_MS);
      const atRest = await group.memory();
      return { ready: group.ready, peak: group.peak(), atRest };
    } finally {
      await group.stop();
    }
  };
  try {
    return { first: await start(), second: await start() };
  } finally {
    await server?.drop();
  }
}
