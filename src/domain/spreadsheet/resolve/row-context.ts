import type { ErrorCode } from '../../../errors.ts';
import { otherNames } from '../../sheets/sheet-names.ts';
import { fold } from '../../text/fold.ts';
import type { Directory } from '../directory.ts';
import type { Entity, StoredEntity } from '../entity.ts';
import type { ImportedRow, Place, Refusal, WrittenColumn } from '../imported-rows.ts';
import { numberIn, ownReference } from '../keys.ts';

/** What was understood of a row otherwise than it was written, for whoever reads the preview. */
export interface ImportRemark {
  at: Place;
  why:
    | 'personUnknown'
    | 'nameUnknown'
    | 'leadMayNotRead'
    | 'datesFromYears'
    | 'yearsFromDates'
    | 'renumbered'
    | 'renamed';
  value: string;
}

/** What a row asks for; nothing of it is taken while one of its cells is refused. */
export interface ResolvedRow {
  wanted: Entity[];
  refusals: Refusal[];
  remarks: ImportRemark[];
}

/** The agreement as it is, with what the rows above have added. */
export interface RowContext {
  directory: Directory;
  stored: Map<string, StoredEntity>;
  /** Sheets stored, by each of the names that they have beside their numbers, folded; and steps, by sheet and words. */
  called: Map<string, Map<string, StoredEntity[]>>;
  steps: Set<string>;
  /** References of sheets by what the file calls them: its own numbers, and titles, folded. */
  sheetNames: Map<string, string>;
  /** How often a key came by before, where the order tells things apart. */
  seen: Map<string, number>;
  /** References of new sheets, and codes of new indicators, by their words, folded. */
  newSheets: Map<string, string>;
  codes: Map<string, string>;
  /** Highest numbers given so far. */
  last: { sheet: number; indicator: number };
}

/** A context for a first row. */
export function openContext(directory: Directory, stored: StoredEntity[]): RowContext {
  const highest = (kind: 'sheet' | 'indicator', cell: string) =>
    Math.max(0, ...stored.filter((one) => one.kind === kind).map(({ cells }) => numberIn(String(cells[cell]))));
  return {
    directory: { ...directory, people: [...directory.people] },
    stored: new Map(stored.map((one) => [one.key, one])),
    sheetNames: new Map(
      stored
        .filter(({ kind }) => kind === 'sheet')
        .flatMap(({ cells }) =>
          [...otherNames, 'reference'].map((key) => [fold(String(cells[key] ?? '')), String(cells.reference)] as const),
        )
        .filter(([name]) => name !== ''),
    ),
    called: new Map(otherNames.map((key) => [key, byCell(stored, key)])),
    steps: new Set(
      stored.filter(({ kind }) => kind === 'milestone').map(({ cells }) => stepName(cells.sheet, cells.label)),
    ),
    seen: new Map(),
    newSheets: new Map(),
    codes: new Map(),
    last: { sheet: highest('sheet', 'reference'), indicator: highest('indicator', 'code') },
  };
}

/** A step by its sheet and its words. */
export const stepName = (sheet: unknown, label: unknown) => `${sheet} ${fold(String(label))}`;

function byCell(stored: StoredEntity[], key: string): Map<string, StoredEntity[]> {
  const found = new Map<string, StoredEntity[]>();
  for (const one of stored.filter(({ kind }) => kind === 'sheet')) {
    const name = fold(String(one.cells[key] ?? ''));
    if (name !== '') found.set(name, [...(found.get(name) ?? []), one]);
  }
  return found;
}

/** Collects what is wrong with a row, cell by cell. */
export function refuser(row: ImportedRow) {
  const refusals: Refusal[] = [];
  const columns: Record<string, WrittenColumn | undefined> = row.columns;
  return {
    refusals,
    /** Refuses a cell; one whose column is not there is refused for the whole row. */
    refuse(key: string, code: ErrorCode, detail?: unknown): void {
      const column = columns[key] ?? null;
      refusals.push({
        table: row.table,
        at: row.at,
        column,
        value: column ? (row.written[column.header] ?? '') : '',
        reason: { code, ...(detail === undefined ? {} : { detail }) },
      });
    },
  };
}

/** The sheet that a cell means, by its number or title, as the agreement or this file knows it. */
export function sheetMeant({ sheetNames }: RowContext, given: string): string | null {
  const byName = sheetNames.get(fold(given));
  if (byName) return byName;
  const own = ownReference(given);
  return own && [...sheetNames.values()].includes(own) ? own : null;
}
