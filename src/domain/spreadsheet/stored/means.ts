import { fromDbDate } from '../../time/civil-date.ts';
import { nameOf } from '../directory.ts';
import type { Cells, StoredEntity } from '../entity.ts';
import type { EntitySource } from '../entity-source.ts';
import { meansKey } from '../keys.ts';

/** What each party brings (Art. 4, 5, 6). */
export async function loadMeansEntities({ agreement, directory, db }: EntitySource): Promise<StoredEntity[]> {
  const rows = await db.resourceCommitment.findMany({
    where: { agreementId: agreement.id },
    orderBy: [{ year: 'asc' }, { id: 'asc' }],
    include: { sheet: true },
  });
  const seen = new Map<string, number>();
  return rows.map((row): StoredEntity => {
    const cells: Cells = {
      party: nameOf(directory.parties, row.partyId),
      year: row.year,
      kind: row.kind,
      sheet: row.sheet?.reference,
      objective: nameOf(directory.objectives, row.objectiveId),
      label: row.label,
      planned: row.planned === null ? undefined : Number(row.planned),
      actual: row.actual === null ? undefined : Number(row.actual),
      dueOn: row.dueOn ? fromDbDate(row.dueOn) : undefined,
      source: row.source,
      visibility: row.visibility,
    };
    // Those of a sheet are read by whoever reads the sheet.
    const secrecy = row.sheet
      ? { visibility: row.sheet.visibility, committeeId: row.sheet.committeeId }
      : { visibility: row.visibility };
    const label = [cells.party, row.year, cells.sheet ?? cells.objective, row.label].filter(Boolean).join(' · ');
    return { kind: 'means', id: row.id, key: meansKey(cells, seen), label, secrecy, cells };
  });
}
