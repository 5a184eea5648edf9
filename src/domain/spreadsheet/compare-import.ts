import type { Directory } from './directory.ts';
import {
  type Cells,
  type CellValue,
  type Entity,
  type EntityKind,
  entityKinds,
  type StoredEntity,
  sameValue,
} from './entity.ts';
import type { ImportedRow, Place, RefusedRow } from './imported-rows.ts';
import { isExample } from './is-example.ts';
import { resolveRows } from './resolve/resolve-rows.ts';
import { type ImportRemark, openContext } from './resolve/row-context.ts';

/** A cell that would change. */
export interface Difference {
  key: string;
  before: CellValue | undefined;
  after: CellValue | undefined;
}

/** What a file would write: one thing new, or some cells of one that is there. */
export interface PlannedChange {
  kind: EntityKind;
  key: string;
  label: string;
  at: Place;
  /** Null where a row is added: for what is new, and for a reading, which is never changed (Art. 7). */
  id: string | null;
  isNew: boolean;
  /** What is written of it. */
  cells: Cells;
  differences: Difference[];
}

export interface ImportComparison {
  /** In the order in which they are written. */
  changes: PlannedChange[];
  /** How many things the file says as they are. */
  same: number;
  refused: RefusedRow[];
  remarks: ImportRemark[];
}

/** What importing rows into an agreement would change; the same file twice changes nothing. */
export function compareImport(rows: ImportedRow[], directory: Directory, stored: StoredEntity[]): ImportComparison {
  const resolved = resolveRows(
    rows.filter((row) => !isExample(row)),
    openContext(directory, stored),
  );
  const known = new Map(stored.map((one) => [one.key, one]));
  const taken = new Map<string, { entity: Entity; at: Place }>();
  const refused: RefusedRow[] = [];
  const changes: PlannedChange[] = [];
  let same = 0;
  for (const { row, wanted, refusals } of resolved) {
    const twice = wanted.find((entity) => contradicts(taken.get(entity.key)?.entity, entity));
    if (twice) {
      const line = taken.get(twice.key)?.at.line ?? 0;
      const reason = { code: 'lineTwice', detail: { line, what: twice.label } } as const;
      refusals.push({ table: row.table, at: row.at, column: null, value: twice.label, reason });
    }
    if (refusals.length > 0) {
      refused.push({ table: row.table, at: row.at, written: row.written, refusals });
      continue;
    }
    for (const entity of wanted) {
      if (taken.has(entity.key)) continue;
      taken.set(entity.key, { entity, at: row.at });
      const former = known.get(entity.key);
      const differences = differencesOf(former?.cells ?? {}, entity.cells);
      if (former && differences.length === 0) {
        same += 1;
        continue;
      }
      const id = entity.kind === 'reading' ? null : (former?.id ?? null);
      const patch = Object.fromEntries(differences.map(({ key, after }) => [key, after]));
      changes.push({
        kind: entity.kind,
        key: entity.key,
        label: former?.label ?? entity.label,
        at: row.at,
        id,
        isNew: !former,
        cells: id ? patch : { ...former?.cells, ...entity.cells },
        differences,
      });
    }
  }
  const inOrder = changes.toSorted((a, b) => entityKinds.indexOf(a.kind) - entityKinds.indexOf(b.kind));
  return { changes: inOrder, same, refused, remarks: resolved.flatMap(({ remarks }) => remarks) };
}

/** Said before with other cells: of two lines for one thing, which one counts is not ours to choose. */
function contradicts(former: Entity | undefined, entity: Entity): boolean {
  if (!former) return false;
  return (
    Object.entries(entity.cells).some(
      ([key, value]) => former.cells[key] !== undefined && !sameValue(former.cells[key], value),
    ) ||
    (entity.kind !== 'person' && entity.kind !== 'indicator')
  );
}

function differencesOf(before: Cells, after: Cells): Difference[] {
  return Object.entries(after)
    .filter(([key, value]) => value !== undefined && !sameValue(before[key], value))
    .map(([key, value]) => ({ key, before: before[key], after: value }));
}
