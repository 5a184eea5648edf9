import type { ResourceKind } from '../database/generated/client.ts';
import type { TableName, tables } from '../domain/spreadsheet/tables.ts';
import type { ValueWords } from './sheet-field-words.ts';

type OwnTable = Exclude<TableName, 'sheets'>;

/** The words of every table whose columns are no fields of a sheet: a column without them does not compile. */
export type TableWords = {
  [N in OwnTable]: { tab: ValueWords; columns: Record<keyof (typeof tables)[N]['columns'], ValueWords> };
};

/** How cells say the kinds of means. */
export type ResourceWords = Record<ResourceKind, ValueWords>;

/** What is written, and what else people write for it. */
export const word = (text: string, ...also: string[]): ValueWords => ({ text, also });
