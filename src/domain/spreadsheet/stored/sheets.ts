import { sheetParts, sheetValues } from '../../sheets/load-sheets.ts';
import { fromDbDate } from '../../time/civil-date.ts';
import type { StoredEntity } from '../entity.ts';
import type { EntitySource } from '../entity-source.ts';
import { milestoneKey, sheetKey } from '../keys.ts';
import { sheetCells } from './sheet-cells.ts';

/** Sheets and their steps. */
export async function loadSheetEntities({ agreement, today, db }: EntitySource): Promise<StoredEntity[]> {
  const rows = await db.actionSheet.findMany({
    where: { agreementId: agreement.id },
    orderBy: { number: 'asc' },
    include: { ...sheetParts(today), milestones: { orderBy: [{ position: 'asc' }, { id: 'asc' }] } },
  });
  return rows.flatMap((row): StoredEntity[] => {
    const secrecy = { visibility: row.visibility, committeeId: row.committeeId };
    const cells = sheetCells({ ...sheetValues(row), hasNoAxis: row.hasNoAxis });
    const seen = new Map<string, number>();
    const steps = row.milestones.map(({ id, label, dueOn, doneOn }): StoredEntity => {
      return {
        kind: 'milestone',
        id,
        key: milestoneKey(row.reference, label, seen),
        label: `${row.reference} · ${label}`,
        secrecy,
        cells: {
          sheet: row.reference,
          label,
          dueOn: fromDbDate(dueOn),
          doneOn: doneOn ? fromDbDate(doneOn) : undefined,
        },
      };
    });
    const label = `${row.reference} ${row.title}`;
    return [{ kind: 'sheet', id: row.id, key: sheetKey(row.reference), label, secrecy, cells }, ...steps];
  });
}
