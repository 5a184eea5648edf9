import { UserError } from '../../../errors.ts';
import type { Transaction } from '../../deps.ts';
import type { Charge } from '../../reminders/charge.ts';
import { fold } from '../../text/fold.ts';
import { toDbDate } from '../../time/civil-date.ts';
import type { Viewer } from '../../viewer/viewer.ts';
import type { Directory, Named } from '../directory.ts';
import type { Cells, CellValue, StoredEntity } from '../entity.ts';

/** Where and for whom cells are written. */
export interface WriteContext {
  tx: Transaction;
  viewer: Viewer;
  now: Date;
  directory: Directory;
  /** Ids of sheets by reference and of indicators by code, those just written too. */
  ids: Map<string, string>;
  /** Last positions of steps, by the ids of their sheets, where they were looked up. */
  positions: Map<string, number>;
  /** What became whose by what was written. */
  became: Charge[];
}

/** A context for an import: what the plan holds may be named by what is written. */
export function openWrites(
  given: Pick<WriteContext, 'tx' | 'viewer' | 'now' | 'directory'>,
  stored: StoredEntity[],
): WriteContext {
  const named = stored.filter(({ kind }) => kind === 'sheet' || kind === 'indicator');
  const ids = new Map(named.map(({ id, cells }) => [String(cells.reference ?? cells.code), id]));
  return { ...given, ids, positions: new Map(), became: [] };
}

/** Cells to write: a key that is there without a value empties the cell. */
export interface Write {
  /** Null for what is new. */
  id: string | null;
  cells: Cells;
}

/** The id of what a cell names, null for an empty one; undefined where the cell is not written. */
export function idIn(among: Named[], cells: Cells, key: string): string | null | undefined {
  if (!(key in cells)) return undefined;
  const name = cells[key];
  if (name === undefined || name === '') return null;
  const found = among.find(({ names }) => names.some((one) => fold(one) === fold(String(name))));
  // Looked up a moment ago: who or what it names has gone meanwhile.
  if (!found) throw new UserError('gone');
  return found.id;
}

/** The same for what a new row cannot do without. */
export function requiredId(among: Named[], cells: Cells, key: string): string {
  const id = idIn(among, cells, key);
  if (!id) throw new UserError('gone');
  return id;
}

/** A date of a cell for the database: null for an empty one, undefined where it is not written. */
export function dateIn(cells: Cells, key: string): Date | null | undefined {
  if (!(key in cells)) return undefined;
  return cells[key] === undefined ? null : toDbDate(String(cells[key]));
}

/** A cell's value: `empty` for an empty one, undefined where it is not written. */
export function valueIn<T extends CellValue, E = unknown>(cells: Cells, key: string, empty: E): T | E | undefined {
  if (!(key in cells)) return undefined;
  return (cells[key] as T | undefined) ?? empty;
}
