import { describe, expect, it } from 'vitest';
import { barTable, markdown, percentile } from './report.ts';

describe('the bench’s report', () => {
  it('says of a bar whether it is met, and by how much', () => {
    const bars = [
      { what: 'answer', limit: 60, measured: 45, unit: 'ms' },
      { what: 'memory', limit: 400, measured: 600, unit: 'MB' },
      { what: 'lost', limit: 0, measured: 0, unit: '' },
    ];
    expect(barTable(bars).rows.map((row) => row.at(-1))).toEqual(['met, at 75 % of it', 'MISSED, 1.5 × it', 'met']);
  });

  it('does not call met what was not measured', () => {
    const [row] = barTable([{ what: 'answer', limit: 60, measured: Number.NaN, unit: 'ms' }]).rows;
    expect(row?.at(-1)).toBe('not measured');
  });

  it('takes for a percentile the value that so many do not exceed', () => {
    const values = Array.from({ length: 100 }, (_, place) => 100 - place);
    expect([0.5, 0.99, 1].map((share) => percentile(values, share))).toEqual([50, 99, 100]);
  });

  it('writes tables that Markdown reads', () => {
    const table = markdown({ title: 'Start', head: ['', 'ms'], rows: [['first', 1234.5]] });
    expect(table).toBe('## Start\n\n|       | ms   |\n| ----- | ---- |\n| first | 1235 |\n');
  });
});
