import type { Deps } from '../deps.ts';
import { isSteward } from '../people/access.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { mayRead } from '../visibility/clearance.ts';
import { ownClearance } from '../visibility/find-clearance.ts';
import { loadDirectory } from './directory.ts';
import type { Cells, EntityKind, StoredEntity } from './entity.ts';
import { loadEntities } from './load-entities.ts';
import type { TableName } from './tables.ts';

export interface ExportedPlan {
  /** Rows of each table, by the keys of its columns. */
  tables: Record<TableName, Cells[]>;
  /** How many sheets and indicators are not for who asks. */
  reserved: number;
}

/**
 * The plan as the person who asks may read it (Art. 12), in the template's own shape, so that it can come back: a first
 * row for each thing, further ones for its further readings or seats. Addresses are for those who keep the roster.
 */
export async function exportPlan(viewer: Viewer, { db }: Pick<Deps, 'db'>): Promise<ExportedPlan> {
  const directory = await loadDirectory(viewer, { db });
  const stored = await loadEntities({ agreement: viewer.agreement, today: viewer.today, directory, db });
  const clearance = await ownClearance(viewer, { db });
  const isOfRoster = viewer.person !== null && viewer.roles.length > 0;
  const open = stored.filter(({ secrecy }) => (secrecy ? mayRead(clearance, secrecy) : isOfRoster));
  const of = (kind: EntityKind) => open.filter((one) => one.kind === kind);
  const references = new Set(of('sheet').map(({ cells }) => cells.reference));
  const indicators = of('indicator').map((one) => ({
    ...one,
    // A sheet that they may not read is not told to exist.
    cells: { ...one.cells, sheets: ((one.cells.sheets ?? []) as string[]).filter((each) => references.has(each)) },
  }));
  const people = of('person').map((one) => ({
    ...one,
    cells: isSteward(viewer) ? one.cells : { ...one.cells, email: undefined },
  }));
  const isHidden = ({ kind, secrecy }: StoredEntity) =>
    (kind === 'sheet' || kind === 'indicator') && secrecy !== null && !mayRead(clearance, secrecy);
  return {
    tables: {
      sheets: of('sheet').map(({ cells }) => cells),
      milestones: of('milestone').map(({ cells }) => cells),
      means: of('means').map(({ cells }) => cells),
      fundings: of('funding').map(({ cells }) => cells),
      indicators: withParts(indicators, of('reading'), ['code']),
      members: withParts(people, of('seat'), ['name']),
    },
    reserved: stored.filter(isHidden).length,
  };
}

/** A row for each thing with its first part, then one for each further part, which only names the thing. */
function withParts(wholes: StoredEntity[], parts: StoredEntity[], naming: string[]): Cells[] {
  return wholes.flatMap(({ cells }) => {
    const own = parts.filter((part) => naming.every((key) => part.cells[key] === cells[key]));
    const [first, ...others] = own.map((part) => part.cells);
    return [{ ...cells, ...first }, ...others];
  });
}
