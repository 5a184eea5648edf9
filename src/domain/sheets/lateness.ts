import type { CivilDate } from '../time/civil-date.ts';
import type { SheetRecord } from './sheet-record.ts';

type Dated = Pick<SheetRecord, 'status' | 'dueOn' | 'startsOn'>;

/** True for a sheet that is over: done, or given up. */
export function isClosed({ status }: Pick<SheetRecord, 'status'>): boolean {
  return status === 'DONE' || status === 'DROPPED';
}

/** True for a sheet whose last day has passed while it is not over; computed, never stored. */
export function isSheetLate(sheet: Dated, today: CivilDate): boolean {
  return !isClosed(sheet) && sheet.dueOn < today;
}
