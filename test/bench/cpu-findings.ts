import type { Question } from './ask.ts';
import type { Findings } from './bench.ts';
import type { Kind } from './databases.ts';
import { type Bar, median, type Table } from './report.ts';
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
  const find = (tree: string, text: string, sheets: number) =>
    bots.find((cell) => cell.tree === tree && cell.question.text === text && cell.sheets === sheets);
  const cpu = (cell: Cell | undefined) => median(cell?.cpu ?? []);
  const filled = bots.filter(({ tree, sheets }) => tree === 'today' && sheets > 0);
  const bar = (what: string, measured: number, limit: number, unit: string): Bar => {
    return { what: `${kind}: ${what}`, measured, limit, unit };
  };

  const bars = [
    bar('CPU of objectifs beside one query and an answer', cpu(find('today', 'objectifs', 0)) / cpu(yardstick), 4, '×'),
  ];
  for (const [text, times] of beside ? Object.entries(CHEAPER) : []) {
    for (const sheets of [0, 120]) {
      const share = (cpu(find('today', text, sheets)) / cpu(find(beside ?? '', text, sheets))) * 100;
      bars.push(bar(`CPU of ${text} beside ${beside}, ${sheets} sheets`, share, 100 / times, '%'));
    }
  }
  const costliest = filled.toSorted((a, b) => cpu(b) - cpu(a))[0];
  if (beside && costliest) {
    const limit = cpu(find(beside, 'objectifs', 0));
    bars.push(
      bar(
        `CPU of the costliest command (${costliest.question.text}) beside ${beside}’s objectifs`,
        cpu(costliest),
        limit,
        'ms',
      ),
    );
  }
  const most = filled.toSorted((a, b) => b.queries - a.queries)[0];
  bars.push(bar('queries of objectifs', find('today', 'objectifs', 120)?.queries ?? Number.NaN, QUERIES.objectifs, ''));
  bars.push(
    bar(
      `queries of the command that sends most (${most?.question.text})`,
      most?.queries ?? Number.NaN,
      QUERIES.any,
      '',
    ),
  );

  return {
    bars,
    tables: [tableOf(`CPU and queries for one answer, ${kind}`, { yardstick, filled, find, cpu, beside })],
  };
}

interface Shown {
  yardstick: Cell | undefined;
  filled: Cell[];
  find: (tree: string, text: string, sheets: number) => Cell | undefined;
  cpu: (cell: Cell | undefined) => number;
  beside: string | undefined;
}

function tableOf(title: string, { yardstick, filled, find, cpu, beside }: Shown): Table {
  const ofBeside = (text: string): (string | number)[] => {
    if (!beside) return [];
    return [0, 120].flatMap((sheets) => {
      const other = find(beside, text, sheets);
      const queries = other ? String(other.queries) : '';
      return [cpu(other), queries, cpu(other) / cpu(find('today', text, sheets))];
    });
  };
  const rows = filled.map((cell) => {
    const { text } = cell.question;
    const empty = find('today', text, 0);
    const few = empty ? String(empty.queries) : '';
    return [`/ctg ${text}`, cpu(empty), few, cpu(cell), String(cell.queries), ...ofBeside(text)];
  });
  const head = ['', 'ms, empty', 'queries', 'ms, 120 sheets', 'queries'];
  const others = ['empty', '120 sheets'].flatMap((size) => [`${beside}: ms, ${size}`, 'queries', '× today']);
  return {
    title,
    head: [...head, ...(beside ? others : [])],
    rows: [['one query and an answer', cpu(yardstick), '1'], ...rows],
  };
}
