import type { CivilDate } from '../../time/civil-date.ts';

/** A cell as somebody wrote it; one that holds nothing is null. */
export interface WrittenCell {
  /** As the spreadsheet shows it, in French. */
  text: string;
  number?: number;
  /** The number is shown as a percentage: 0.5 is « 50 % ». */
  isPercent?: boolean;
  date?: CivilDate;
  /** The date is shown by its month alone. */
  isMonth?: boolean;
  flag?: boolean;
  /** The line of the merged cell that this one is a part of. */
  mergedFrom?: number;
  /** Spread over several columns, as titles are. */
  isWide?: boolean;
}

export interface WrittenRow {
  /** From 1, as spreadsheets number them. */
  line: number;
  cells: (WrittenCell | null)[];
}

/** A tab of a workbook, or the whole of a CSV; blank lines are not in it. */
export interface WrittenTable {
  name: string;
  rows: WrittenRow[];
}
