export interface Row {
  name: string;
  ready: number;
  memory: number;
  acks: number[];
  fulls: number[];
  failures: number;
}

/** The value under which that share of the values lie. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

const HEADINGS = [
  'system',
  'requests',
  'failed',
  'ack p50',
  'ack p99',
  '× bare',
  'full p50',
  'full p99',
  'ready',
  'MB',
];

/** The bench's table, in Markdown; times in milliseconds. */
export function report(rows: Row[]): string {
  const bare = percentile(rows[0]?.acks ?? [], 0.99);
  const number = (value: number, digits = 1) => (Number.isNaN(value) ? '' : value.toFixed(digits));
  const cells = rows.map(({ name, ready, memory, acks, fulls, failures }) => [
    name,
    String(acks.length),
    String(failures),
    number(percentile(acks, 0.5)),
    number(percentile(acks, 0.99)),
    number(percentile(acks, 0.99) / bare),
    number(percentile(fulls, 0.5)),
    number(percentile(fulls, 0.99)),
    number(ready, 0),
    number(memory, 0),
  ]);
  const line = (row: string[]) => `| ${row.join(' | ')} |`;
  return [line(HEADINGS), line(HEADINGS.map(() => '---')), ...cells.map(line)].join('\n');
}
