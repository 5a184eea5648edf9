import type { ChoiceName, Written } from './column.ts';
import type { TableName } from './tables.ts';

/** The words by which spreadsheets are written and understood, in every language at once. */
export interface Vocabulary {
  /** The tabs and their columns, by the columns' keys. */
  tables: Record<TableName, Written & { columns: Record<string, Written> }>;
  /** The values of each choice, by their codes. */
  choices: Record<ChoiceName, Record<string, Written>>;
  yes: Written;
  no: Written;
  /** « Aucun », said explicitly of axes (K-18). */
  none: Written;
  /** Lateness is computed from the dates: a cell that says it says nothing of the status. */
  late: Written;
  /** Above a column of first names, which are put before names. */
  firstName: Written;
  /** Above the column that the file of refused lines adds: dropped again, it says nothing. */
  reason: Written;
}
