import type { Table } from '../column.ts';

/** Who pays for a sheet, by which scheme. */
export const fundings = {
  columns: {
    sheet: { type: 'text' },
    funder: { type: 'text' },
    scheme: { type: 'text' },
    year: { type: 'year' },
    amount: { type: 'number' },
    source: { type: 'text' },
  },
} as const satisfies Table;
