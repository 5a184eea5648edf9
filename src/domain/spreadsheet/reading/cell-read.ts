import type { ErrorCode } from '../../../errors.ts';
import type { SpreadsheetReading } from '../imported-rows.ts';

/** What a cell gave: a value, nothing, or the reason why it gives none. */
export interface CellRead<T = unknown> {
  value?: T;
  refused?: { code: ErrorCode; detail?: unknown };
  remark?: SpreadsheetReading['remarks'][number]['why'];
}

/** A cell that cannot be read. */
export function refused(code: ErrorCode, detail?: unknown): CellRead<never> {
  return { refused: detail === undefined ? { code } : { code, detail } };
}
