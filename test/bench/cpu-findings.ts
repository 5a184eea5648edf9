import type { Question } from './ask.ts';
import type { Findings } from './bench.ts';
import type { Kind } from './databases.ts';
import { type Bar, figure, median, type Table } from './report.ts';
import type { System } from './system.ts';

/** One command on one system. */
export interface Cell {
  kind: Kind;
  agreements: number;
  /** Whose code. */
  tree: string;
  sheets: number;
  question: Question;
  system: System;
  /** Milliseconds for an answer, in each round. */
  cpu: number[];
  queries: number;
  /** The same right after the agreement was changed; null where it makes no difference. */
  changed: { cpu: number[]; queries: number } | null;
}

/** How many times cheaper than the commit beside it a command is to be. */
const CHEAPER: Record<string, number> = { objectifs: 7, echeances: 10, verifier: 10 };
const QUERIES = { objectifs: 12, any: 20 };

/** The bars and tables of CPU and queries. */
export function cpuFindings(cells: Cell[]): Findings {
  const kinds = [...new Set(cells.map(({ kind }) => kind))];
  const found = kinds.map((kind) => ofKind(cells.filter((cell) => cell.kind === kind)));
  return { bars: found.flatMap(({ bars }) => bars), tables: found.flatMap(({ tables }) => tables) };
}

function ofKind(cells: Cell[]): Findings {
  const [yardstick, ...bots] = cells;
  const kind = yardstick?.kind ?? '';
  const beside = bots.map(({ tree }) => tree).find((tree) => tree !== 'today');
  const find: Find = (tree, text, sheets) =>
    bots.find((cell) => cell.tree === tree && cell.question.text === text && cell.sheets === sheets);
  const filled = bots.filter(({ tree, sheets }) => tree === 'today' && sheets > 0);
  const shown = { yardstick, filled, find, beside };
  const bars = [...barsOf(shown, 'one after another', cpu), ...barsOf(shown, 'after a change', cpuChanged)];
  const title = `CPU (milliseconds) and queries for one answer, ${kind}`;
  return {
    bars: [...bars, ...queryBars(shown)].map((bar) => ({ ...bar, what: `${kind}: ${bar.what}` })),
    tables: [tableOf(title, shown)],
  };
}

type Find = (tree: string, text: string, sheets: number) => Cell | undefined;

interface Shown {
  yardstick: Cell | undefined;
  filled: Cell[];
  find: Find;
  beside: string | undefined;
}

const cpu = (cell: Cell | undefined) => median(cell?.cpu ?? []);
const cpuChanged = (cell: Cell | undefined) => median(cell?.changed?.cpu ?? []);

function barsOf({ yardstick, filled, find, beside }: Shown, when: string, of: typeof cpu): Bar[] {
  const times = of(find('today', 'objectifs', 0)) / cpu(yardstick);
  const bars = [
    { what: `CPU of objectifs beside one query and an answer, ${when}`, measured: times, limit: 4, unit: '×' },
  ];
  if (!beside) return bars;
  for (const [text, cheaper] of Object.entries(CHEAPER)) {
    for (const sheets of [0, 120]) {
      const share = (of(find('today', text, sheets)) / cpu(find(beside, text, sheets))) * 100;
      const what = `CPU of ${text} beside ${beside}, ${sheets} sheets, ${when}`;
      bars.push({ what, measured: share, limit: 100 / cheaper, unit: '%' });
    }
  }
  const costliest = filled.toSorted((a, b) => of(b) - of(a))[0];
  const what = `CPU of the costliest command (${costliest?.question.text}) beside ${beside}’s objectifs, ${when}`;
  return [...bars, { what, measured: of(costliest), limit: cpu(find(beside, 'objectifs', 0)), unit: 'ms' }];
}

/** Of the answer that sends most: the first one after a change. */
function queryBars({ filled, find }: Shown): Bar[] {
  const queries = (cell: Cell | undefined) => cell?.changed?.queries ?? Number.NaN;
  const most = filled.toSorted((a, b) => queries(b) - queries(a))[0];
  return [
    {
      what: 'queries of objectifs after a change',
      ...{ measured: queries(find('today', 'objectifs', 120)), limit: QUERIES.objectifs, unit: '' },
    },
    {
      what: `queries of the command that sends most (${most?.question.text}) after a change`,
      ...{ measured: queries(most), limit: QUERIES.any, unit: '' },
    },
  ];
}

/** Each figure for answers one after another, then in brackets right after a change. */
function tableOf(title: string, { yardstick, filled, find, beside }: Shown): Table {
  const both = (cell: Cell | undefined) => {
    if (!cell) return ['', ''];
    const changed = cell.changed ? [` (${figure(cpuChanged(cell))})`, ` (${cell.changed.queries})`] : ['', ''];
    return [`${figure(cpu(cell))}${changed[0]}`, `${cell.queries}${changed[1]}`];
  };
  const ofBeside = (text: string) =>
    [0, 120].flatMap((sheets) => {
      const other = find(beside ?? '', text, sheets);
      return [...both(other), other ? `${figure(cpu(other) / cpu(find('today', text, sheets)))} ×` : ''];
    });
  const rows = filled.map((cell) => {
    const { text } = cell.question;
    return [`/ctg ${text}`, ...both(find('today', text, 0)), ...both(cell), ...(beside ? ofBeside(text) : [])];
  });
  const head = ['(after a change)', 'empty', 'queries', '120 sheets', 'queries'];
  const others = ['empty', '120 sheets'].flatMap((size) => [`${beside}, ${size}`, 'queries', 'to today’s']);
  return {
    title,
    head: [...head, ...(beside ? others : [])],
    rows: [['one query and an answer', ...both(yardstick)], ...rows],
  };
}
