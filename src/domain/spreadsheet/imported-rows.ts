import type { ErrorCode } from '../../errors.ts';
import type { CodeOf, KeyOfKind } from '../sheets/sheet-fields.ts';
import type { CivilDate } from '../time/civil-date.ts';
import type { TableName, tables } from './tables.ts';

/** What a cell of each type gives. */
interface CellValues {
  text: string;
  paragraph: string;
  list: string[];
  date: CivilDate;
  year: number;
  years: number[];
  ages: { min: number; max: number };
  flag: boolean;
  percent: number;
  number: number;
  /** Codes or names as they were written; none for « aucun ». */
  axes: string[];
}

/** A choice gives the code of one of its values. */
type ValueOf<C> = C extends { of: infer O extends KeyOfKind<'choice'> }
  ? CodeOf<O>
  : C extends { type: 'choice' }
    ? 'FTE' | 'OPERATING' | 'INVESTMENT' | 'IN_KIND' | 'DATA'
    : C extends { type: infer T extends keyof CellValues }
      ? CellValues[T]
      : never;

type ColumnsOf<N extends TableName> = (typeof tables)[N]['columns'];

/** Where a row or a cell stands, as the spreadsheet shows it. */
export interface Place {
  /** The tab's name, or the file's for a CSV. */
  tab: string;
  /** From 1, as spreadsheets number them. */
  line: number;
}

/** A row whose every cell could be read: a column that is not there, or an empty cell, is not in `cells` and changes nothing. */
export interface ImportedRow<N extends TableName = TableName> {
  table: N;
  at: Place;
  cells: {
    [C in keyof ColumnsOf<N>]?: ValueOf<ColumnsOf<N>[C]>;
  };
  /** Header as written and letter of each column that was read, by its key: for refusals that come later. */
  columns: { [C in keyof ColumnsOf<N>]?: WrittenColumn };
  /** The row as it was written, by its headers: for the file of refused lines. */
  written: Record<string, string>;
}

export interface WrittenColumn {
  header: string;
  /** A, B… AA. */
  letter: string;
}

/** Why a cell, or a row, cannot be taken: the reason is an error's code and detail, so that each reads it in their language. */
export interface Refusal {
  table: TableName;
  at: Place;
  /** Null for what concerns the whole row. */
  column: WrittenColumn | null;
  /** As written. */
  value: string;
  reason: { code: ErrorCode; detail?: unknown };
}

/** A row that holds at least one refusal: not imported, given back whole. */
export interface RefusedRow {
  table: TableName;
  at: Place;
  written: Record<string, string>;
  refusals: Refusal[];
}

/** Everything that was read of a spreadsheet, before it is compared with the plan. */
export interface SpreadsheetReading {
  rows: ImportedRow[];
  refused: RefusedRow[];
  /** Columns that mean nothing to us, by tab. */
  extraColumns: { tab: string; headers: string[] }[];
  /** Lines left aside, with why: totals, notes, repeated headers. Blank ones are not counted. */
  leftAside: { at: Place; why: 'total' | 'note' | 'header'; text: string }[];
  /** Tabs that look like none of our tables. */
  unknownTabs: string[];
  /** Cells taken otherwise than written, e.g. « En retard », which is no status. */
  remarks: { at: Place; column: WrittenColumn; value: string; why: 'lateIsComputed' | 'monthTaken' }[];
}
