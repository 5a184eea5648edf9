import type { SpreadsheetReading } from '../../domain/spreadsheet/imported-rows.ts';
import type { ErrorCode } from '../../errors.ts';

/** What the thread that reads a spreadsheet says, once. */
export type WorkerAnswer = { reading: SpreadsheetReading } | { refused: { code: ErrorCode; detail: unknown } };
