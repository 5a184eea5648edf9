import type { Table } from '../column.ts';

/** What each party brings, by year (Art. 4, A4-3). */
export const means = {
  columns: {
    party: { type: 'text' },
    year: { type: 'year' },
    kind: { type: 'choice', of: 'resource' },
    sheet: { type: 'text' },
    objective: { type: 'text' },
    label: { type: 'text' },
    planned: { type: 'number' },
    actual: { type: 'number' },
    dueOn: { type: 'date' },
    source: { type: 'text' },
    visibility: { type: 'choice', of: 'visibility' },
  },
} as const satisfies Table;
