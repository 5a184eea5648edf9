import type { Readable } from '../visibility/clearance.ts';
import type { TableName } from './tables.ts';

/** What a cell holds, in the one form in which the plan, its export and an import are compared. */
export type CellValue = string | number | boolean | string[] | number[] | { min: number; max: number };

/** Cells by the keys of their table's columns; one that is not there is empty. */
export type Cells = Record<string, CellValue | undefined>;

/** The kinds of thing that a spreadsheet's rows hold: a line of indicators may hold a reading too, a member a seat. */
export type EntityKind = 'person' | 'seat' | 'sheet' | 'milestone' | 'indicator' | 'reading' | 'means' | 'funding';

/** In the order in which they are written: each names only those before it. */
export const entityKinds: EntityKind[] = [
  'person',
  'seat',
  'sheet',
  'milestone',
  'indicator',
  'reading',
  'means',
  'funding',
];

/** The table in which a kind stands. */
export const tableOf = {
  person: 'members',
  seat: 'members',
  sheet: 'sheets',
  milestone: 'milestones',
  indicator: 'indicators',
  reading: 'indicators',
  means: 'means',
  funding: 'fundings',
} as const satisfies Record<EntityKind, TableName>;

/** One thing of the plan as a spreadsheet says it. */
export interface Entity {
  kind: EntityKind;
  /** What finds it again: the same for the row that comes back. */
  key: string;
  /** As people name it: « FA-03 Ludothèque ». */
  label: string;
  cells: Cells;
}

/** One that the plan holds. */
export interface StoredEntity extends Entity {
  id: string;
  /** Who may read it; null for what any member of the roster may. */
  secrecy: Readable | null;
}

/** The same value, whatever the order of what a list of names holds. */
export function sameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  return JSON.stringify(ordered(a)) === JSON.stringify(ordered(b));
}

function ordered(value: CellValue | undefined): unknown {
  if (value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.map(String).toSorted();
  return typeof value === 'object' ? [value.min, value.max] : value;
}
