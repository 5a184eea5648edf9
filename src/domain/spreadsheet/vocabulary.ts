import type { ChoiceName, Written } from './column.ts';
import type { TableName } from './columns.ts';

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
}
