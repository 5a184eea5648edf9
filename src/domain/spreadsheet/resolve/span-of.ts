import type { CivilDate } from '../../time/civil-date.ts';
import type { Cells } from '../entity.ts';

export interface Span {
  /** What was assumed, to be written with the rest. */
  cells: Cells;
  assumed: ('datesFromYears' | 'yearsFromDates')[];
  isBackwards: boolean;
}

/**
 * First and last day and plan years of a sheet, each taken from the other where a file says only one: whole years for
 * missing dates, the years between the dates for missing years. Null when it says neither.
 */
export function spanOf({ startsOn, dueOn, planYears }: Cells): Span | null {
  const years = (planYears as number[] | undefined) ?? [];
  const [start, due] = [startsOn as CivilDate | undefined, dueOn as CivilDate | undefined];
  const first = years.length > 0 ? Math.min(...years) : Number((start ?? due)?.slice(0, 4));
  const last = years.length > 0 ? Math.max(...years) : Number((due ?? start)?.slice(0, 4));
  if (Number.isNaN(first) || Number.isNaN(last)) return null;
  const cells: Cells = {};
  if (!start) cells.startsOn = due && Number(due.slice(0, 4)) < first ? `${due.slice(0, 4)}-01-01` : `${first}-01-01`;
  if (!due) cells.dueOn = start && Number(start.slice(0, 4)) > last ? `${start.slice(0, 4)}-12-31` : `${last}-12-31`;
  if (years.length === 0) {
    cells.planYears = Array.from({ length: Math.max(1, last - first + 1) }, (_, place) => first + place);
  }
  const [from, to] = [start ?? (cells.startsOn as CivilDate), due ?? (cells.dueOn as CivilDate)];
  return {
    cells,
    assumed: [
      ...(start && due ? [] : (['datesFromYears'] as const)),
      ...(years.length > 0 ? [] : (['yearsFromDates'] as const)),
    ],
    isBackwards: to < from,
  };
}
