import type { Cells } from '../../domain/spreadsheet/entity.ts';
import type { TableName } from '../../domain/spreadsheet/tables.ts';

/** The plan as data: civil dates as `YYYY-MM-DD`, amounts in euros or full-time equivalents, enumerations by their codes. */
export function planJson(
  tables: Record<TableName, Cells[]>,
  { agreement, exportedAt }: { agreement: string; exportedAt: Date },
): Buffer {
  return Buffer.from(
    `${JSON.stringify({ agreement, exportedAt: exportedAt.toISOString(), ...tables }, null, 2)}\n`,
    'utf8',
  );
}
