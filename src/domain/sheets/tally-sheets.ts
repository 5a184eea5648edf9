import type { CivilDate } from '../time/civil-date.ts';
import { isSheetLate } from './lateness.ts';
import { type SheetRecord, type SheetStatus, sheetStatuses } from './sheet-record.ts';

export interface SheetTally {
  number: number;
  late: number;
  byStatus: Record<SheetStatus, number>;
  /** Percent; null when there is nothing to carry out. */
  progress: number | null;
}

type Counted = Pick<SheetRecord, 'status' | 'progress' | 'startsOn' | 'dueOn'>;

/**
 * How sheets stand together (A4-1). The share of progress is the mean of theirs: a sheet done counts whole, one of which
 * nobody said how far it went for nothing, one given up not at all.
 */
export function tallySheets(sheets: Counted[], today: CivilDate): SheetTally {
  const counts = sheetStatuses.map((status) => [status, sheets.filter((one) => one.status === status).length]);
  const carried = sheets.filter(({ status }) => status !== 'DROPPED');
  const sum = carried.reduce((all, { status, progress }) => all + (status === 'DONE' ? 100 : (progress ?? 0)), 0);
  return {
    number: sheets.length,
    late: sheets.filter((sheet) => isSheetLate(sheet, today)).length,
    byStatus: Object.fromEntries(counts) as Record<SheetStatus, number>,
    progress: carried.length > 0 ? Math.round(sum / carried.length) : null,
  };
}
