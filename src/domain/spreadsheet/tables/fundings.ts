import type { Table } from '../column.ts';

/** Who pays for a sheet, by which scheme (domain.md § 4.4, field 23). */
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
