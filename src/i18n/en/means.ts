import type { Catalogue } from '../catalogue.ts';
import { englishDate } from '../civil-date-text.ts';
import { plural } from '../plural.ts';

const { count } = plural('en');

const figure = (amount: number, decimals: number) =>
  new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: 2 }).format(amount);

export const means: Catalogue['means'] = {
  title: ({ year }) => (year === null ? 'Means' : `Means ${year}`),
  gapTitle: ({ year }) => (year === null ? 'Means: gaps' : `Means ${year}: gaps`),
  kinds: { FTE: 'FTE', OPERATING: 'operating', INVESTMENT: 'investment', IN_KIND: 'in kind', DATA: 'data' },
  amount: ({ kind, amount }) =>
    kind === 'FTE' ? `${figure(amount, 0)}\u00a0FTE` : `€${figure(amount, Number.isInteger(amount) ? 0 : 2)}`,
  typed: ({ amount }) => String(amount),
  objective: 'Objective',
  total: 'Total',
  whole: 'the whole agreement',
  row: ({ objective, measure }) => `${objective} · ${measure}`,
  unsaid: 'not filled in',
  unsaidOrReserved: 'not filled in, or reserved',
  figure: ({ planned, actual }) =>
    planned === null ? `actual ${actual ?? ''}` : actual === null ? planned : `${planned} (actual ${actual})`,
  notes: 'Planned, then actual where it is known. Totals count only what is filled in.',
  others: 'In kind, and data',
  none: 'No means answer to this.',
  noGap: 'No line falls short of what was planned.',
  count: ({ number }) => count(number, 'line'),
  planned: ({ amount }) => `planned ${amount}`,
  actual: ({ amount }) => `actual ${amount}`,
  missing: ({ amount }) => `${amount} missing`,
  actualUnsaid: 'actual not filled in, the year is over',
  dueBy: ({ on }) => `by ${englishDate(on)}`,
  noDate: 'no date given',
  source: ({ source }) => `(source: ${source})`,
  add: 'Add means',
  change: 'Change',
  section: 'Means',
  fundings: 'Funders',
  fund: 'Add a funder',
  funding: ({ funder, scheme, year, amount }) =>
    [
      [funder, scheme].filter(Boolean).join(', '),
      [amount ?? 'amount not filled in', year === null ? '' : `in ${year}`].filter(Boolean).join(' '),
    ].join(': '),
};
