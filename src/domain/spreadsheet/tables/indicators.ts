import type { Table } from '../column.ts';

/** Indicators, each line with one reading at most (Art. 9); a reading says its source (Art. 7). */
export const indicators = {
  columns: {
    code: { type: 'text' },
    label: { type: 'text' },
    unit: { type: 'text' },
    objective: { type: 'text' },
    sheets: { type: 'list' },
    baseline: { type: 'number' },
    baselineOn: { type: 'date' },
    baselineSource: { type: 'text' },
    target: { type: 'number' },
    targetOn: { type: 'date' },
    value: { type: 'number' },
    valueOn: { type: 'date' },
    valueSource: { type: 'text' },
    visibility: { type: 'choice', of: 'visibility' },
  },
} as const satisfies Table;
