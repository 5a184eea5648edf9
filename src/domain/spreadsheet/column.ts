import type { KeyOfKind } from '../sheets/sheet-fields.ts';
import type { Language } from '../viewer/viewer.ts';

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
  /** One of the values of a choice. */
  | 'choice';

/** The lists of values among which a cell chooses: those of a sheet's fields, and kinds of means. */
export type ChoiceName = KeyOfKind<'choice'> | 'resource';

/** A column of a table; its words are those of a vocabulary. */
export type Column =
  | { readonly type: Exclude<CellType, 'choice'> }
  | { readonly type: 'choice'; readonly of: ChoiceName };

/** What people write for something. */
export interface Written {
  /** As the template and the export write it. */
  readonly names: Readonly<Record<Language, string>>;
  /** What else is understood, whatever accents and case. */
  readonly also: readonly string[];
}

/** A table of the spreadsheet: its columns, in the order of the template. */
export interface Table {
  columns: Record<string, Column>;
}
