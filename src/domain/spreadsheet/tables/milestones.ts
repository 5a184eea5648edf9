import type { Table } from '../column.ts';

/** Steps of sheets. */
export const milestones = {
  columns: {
    sheet: { type: 'text' },
    label: { type: 'text' },
    dueOn: { type: 'date' },
    doneOn: { type: 'date' },
  },
} as const satisfies Table;
