import type { Table } from '../column.ts';

/** People of the roster, and their seats. */
export const members = {
  columns: {
    name: { type: 'text' },
    email: { type: 'text' },
    jobTitle: { type: 'text' },
    party: { type: 'text' },
    committee: { type: 'text' },
    seat: { type: 'text' },
    startsOn: { type: 'date' },
    endsOn: { type: 'date' },
  },
} as const satisfies Table;
