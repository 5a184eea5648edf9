import type { Transaction } from '../deps.ts';
import type { Offices } from '../people/load-offices.ts';
import { followAgendas } from '../sheets/follow-agendas.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { Cells, EntityKind } from './entity.ts';

/** What a sheet says that puts it on an agenda, or takes it off (A6-7, R-13). */
const TELLING = ['status', 'blockers', 'dueOn', 'isInnovative', 'needsArbitration'];

/** Has agendas follow the sheets that a file changed, or that came back as they were. */
export async function tellAgendas(
  tx: Transaction,
  viewer: Viewer,
  changes: { kind: EntityKind; id: string | null; cells: Cells }[],
  { offices, now }: { offices: Offices; now: Date },
): Promise<void> {
  const told = changes.filter(({ kind, id, cells }) => kind === 'sheet' && id && TELLING.some((key) => key in cells));
  const ids = told.flatMap(({ id }) => id ?? []);
  const sheets = await tx.actionSheet.findMany({ where: { id: { in: ids } }, select: { id: true, status: true } });
  for (const { id: sheetId, status } of sheets) await followAgendas(tx, { ...viewer, sheetId, status, offices }, now);
}
