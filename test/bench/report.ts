/** A limit and what was measured; higher is worse. */
export interface Bar {
  what: string;
  limit: number;
  measured: number;
  unit: string;
}

export interface Table {
  title: string;
  head: string[];
  rows: (string | number)[][];
}

/** The value under which that share of the values lie. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: number[]) => percentile(values, 0.5);

/** Three digits that count, and no more than one after the point; nothing for what was not measured. */
export function figure(value: number): string {
  if (Number.isNaN(value)) return '';
  if (Number.isInteger(value)) return String(value);
  return Math.abs(value) < 1 ? value.toPrecision(2) : value.toFixed(Math.abs(value) < 100 ? 1 : 0);
}

/** Every bar in one table: met or missed, and by how much. */
export function barTable(bars: Bar[]): Table {
  const rows = bars.map((bar) => {
    const { what, limit, measured, unit } = bar;
    return [what, `${figure(limit)} ${unit}`, `${figure(measured)} ${unit}`, verdict(bar)];
  });
  return { title: 'Bars', head: ['bar', 'at most', 'measured', ''], rows };
}

function verdict({ limit, measured }: Bar): string {
  if (Number.isNaN(measured)) return 'not measured';
  if (measured > limit) return limit === 0 ? 'MISSED' : `MISSED, ${figure(measured / limit)} × it`;
  return limit === 0 ? 'met' : `met, at ${Math.round((measured / limit) * 100)} % of it`;
}

/** A table in Markdown, its columns aligned for a terminal. */
export function markdown({ title, head, rows }: Table): string {
  const cells = [head, ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? figure(cell) : cell)))];
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: string[]) => `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const [first = [], ...others] = cells;
  return [`## ${title}`, '', line(first), line(widths.map((width) => '-'.repeat(width))), ...others.map(line), ''].join(
    '\n',
  );
}
