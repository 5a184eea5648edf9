import type { KnownBlock } from '@slack/types';
import { offerAnswer } from '../../acts/offers/offer.ts';
import type { MeansTableAnswer } from '../../domain/means/show-means.ts';
import type { Figures, MeansRow, Measure } from '../../domain/means/tabulate-means.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { figureText } from '../../presenters/means-presenter.ts';
import { LIMITS } from './block-limits.ts';
import { context, fields, header, table } from './blocks.ts';
import { meansLines } from './means-lines.ts';
import { meansFoot } from './means-view.ts';
import { bold, lines } from './rich-text.ts';

const MEASURES: Measure[] = ['FTE', 'OPERATING', 'INVESTMENT'];

/** As much of a table as one message takes, blocks and plain text alike: the rest goes on the next page. */
const MOST_TEXT = 2200;

/** `/ctg moyens 2021`: parties × objectives with their totals; a table where Slack takes one, fields elsewhere (A4-3). */
export function meansTable(
  answer: MeansTableAnswer,
  { agreement, surface }: { agreement: string; surface: 'message' | 'modal' },
  t: Catalogue,
): KnownBlock[] {
  const { year, table: figures, others } = answer;
  const words = t.means;
  const columns = [...figures.parties, words.total];
  const total = { objective: words.total, ...figures.totals };
  const isSaid = MEASURES.some((kind) => total.total[kind].planned !== null || total.total[kind].actual !== null);
  const rows = [...figures.rows.map(named(t)), total].flatMap((row) => written(row, answer.reserved, t));
  return [
    header(words.title({ year })),
    ...(surface === 'message' ? asTables([words.objective, ...columns], rows) : asFields(columns, rows)),
    context(words.notes),
    ...(others.length > 0 ? [...lines(bold(words.others)), ...meansLines(others, agreement, t)] : []),
    ...meansFoot(answer, agreement, t, isSaid ? [offerAnswer('meansLines', String(year), t)] : []),
  ];
}

const named = (t: Catalogue) => (row: MeansRow) => ({ ...row, objective: row.objective ?? t.means.whole });

/** One line for an objective of which nobody said anything, one for each measure otherwise. */
function written(
  { objective, cells, total }: { objective: string; cells: Figures[]; total: Figures },
  reserved: number,
  t: Catalogue,
): string[][] {
  const all = [...cells, total];
  const isSaid = MEASURES.some((kind) => total[kind].planned !== null || total[kind].actual !== null);
  const measures = isSaid ? MEASURES : MEASURES.slice(0, 1);
  return measures.map((kind) => [
    isSaid ? t.means.row({ objective, measure: t.means.kinds[kind] }) : objective,
    ...all.map((figures) => figureText(figures[kind], { kind, reserved }, t)),
  ]);
}

/** Too many columns, or rows, make further tables; the first column stands in each. */
function asTables([first = '', ...columns]: string[], rows: string[][]): KnownBlock[] {
  const most = LIMITS.tableColumns - 1;
  return Array.from({ length: Math.ceil(columns.length / most) }, (_, part) => {
    const within = (cells: string[]) => cells.slice(part * most, (part + 1) * most);
    const narrow = rows.map(([label = '', ...cells]) => [label, ...within(cells)]);
    return asPages([first, ...within(columns)], narrow);
  }).flat();
}

function asPages(heading: string[], rows: string[][]): KnownBlock[] {
  const parts: string[][][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const length = row.join(' | ').length;
    const isFull = size + length > MOST_TEXT || (parts.at(-1)?.length ?? 0) >= LIMITS.tableRows - 1;
    if (isFull) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(row);
    size += length;
  }
  return parts.map((part) => table([heading, ...part]));
}

function asFields(columns: string[], rows: string[][]): KnownBlock[] {
  return rows.flatMap(([label = '', ...cells]) => [
    ...lines(bold(label)),
    ...fields(columns.map((column, place) => [column, cells[place] ?? ''])),
  ]);
}
