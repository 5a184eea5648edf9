import type { ImportedRow } from '../imported-rows.ts';
import { resolveFunding } from './funding-row.ts';
import { resolveIndicator } from './indicator-row.ts';
import { resolveMeans } from './means-row.ts';
import { resolveMember } from './member-row.ts';
import { resolveMilestone } from './milestone-row.ts';
import type { ResolvedRow, RowContext } from './row-context.ts';
import { resolveSheet } from './sheet-row.ts';

export interface Resolved extends ResolvedRow {
  row: ImportedRow;
}

/** What every row asks for, members before the sheets that name them, sheets before what belongs to them. */
export function resolveRows(rows: ImportedRow[], context: RowContext): Resolved[] {
  const of = <N extends ImportedRow['table']>(table: N, resolve: (row: ImportedRow<N>) => ResolvedRow) =>
    rows
      .filter((row) => row.table === table)
      .map((row): Resolved => ({ row, ...resolve(row as unknown as ImportedRow<N>) }));
  return [
    ...of('members', (row) => resolveMember(row, context)),
    ...of('sheets', (row) => resolveSheet(row, context)),
    ...of('milestones', (row) => resolveMilestone(row, context)),
    ...of('indicators', (row) => resolveIndicator(row, context)),
    ...of('means', (row) => resolveMeans(row, context)),
    ...of('fundings', (row) => resolveFunding(row, context)),
  ];
}
