import type { ImportState } from '../../database/generated/client.ts';
import type { Cells, EntityKind } from './entity.ts';
import type { SpreadsheetReading } from './imported-rows.ts';

export type { ImportState };

/** One thing that an import wrote, as the plan stored it before and after. */
export interface AppliedChange {
  kind: EntityKind;
  id: string;
  key: string;
  label: string;
  /** Null for what it created. */
  before: Cells | null;
  after: Cells;
  /** Of what it created: how many things belong to it, by name. */
  ties: Record<string, number>;
}

/** An import as it is kept: what was read of the file, and, once confirmed, what that changed. */
export interface ImportRecord {
  id: string;
  fileName: string;
  state: ImportState;
  by: string;
  at: Date;
  confirmedAt: Date | null;
  reading: SpreadsheetReading;
  applied: AppliedChange[];
}
