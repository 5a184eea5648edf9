/** What a column's cells hold, and so how they are read and written. */
export type CellType =
  | 'text'
  /** « a, b ; c », or one a line. */
  | 'list'
  /** Text that may stand on several lines. */
  | 'paragraph'
  | 'date'
  | 'year'
  /** « 2021, 2022 » or « 2021-2023 ». */
  | 'years'
  /** « 3-12 ans ». */
  | 'ages'
  | 'flag'
  /** 0 to 100. */
  | 'percent'
  | 'number'
  /** Codes or names of axes, or « aucun ». */
  | 'axes'
  | 'status'
  | 'kind'
  | 'visibility'
  | 'resource';

export interface Column<T extends CellType = CellType> {
  type: T;
  /** As the template and the export write it. */
  names: { fr: string; en: string };
  /** What else people write above such cells. */
  also: string[];
}

/** A table of the spreadsheet: the tab's names, and its columns in the order of the template. */
export interface Table {
  names: { fr: string; en: string };
  also: string[];
  columns: Record<string, Column>;
}

/** One column, by its names and what else people write. */
export const column = <T extends CellType>(type: T, fr: string, en: string, ...also: string[]): Column<T> => ({
  type,
  names: { fr, en },
  also,
});
