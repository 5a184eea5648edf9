import { recordAudit } from '../audit/record-audit.ts';
import { writeOnce } from '../audit/write-once.ts';
import type { Deps } from '../deps.ts';
import { requireSteward } from '../people/access.ts';
import { loadOffices } from '../people/load-offices.ts';
import { toDbDate } from '../time/civil-date.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findSheet } from './find-sheet.ts';
import { followAgendas } from './follow-agendas.ts';
import { readSheetInput, type SheetInput } from './read-sheet-input.ts';
import { keptFields, lockSheet, readSheetNow } from './sheet-snapshot.ts';

export interface SheetEdit extends Omit<SheetInput, 'need' | 'needSource' | 'source'> {
  reference: string;
  isRecurring: boolean;
}

/**
 * Changes what a sheet cannot do without, the body that leads it for its party (A3-5) and the committee that
 * follows it, with the same checks as its creation; agendas follow. The same again changes nothing.
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm naming each field to mend.
 */
export async function editSheet(viewer: Viewer, input: SheetEdit, deps: Deps): Promise<{ reference: string }> {
  requireSteward(viewer);
  const { id, reference, status } = await findSheet({ ...viewer, audience: 'self' }, input.reference, deps);
  // The need is changed elsewhere: what it lacks must not keep the rest from being mended.
  const given = { ...input, need: '', needSource: '', source: null };
  const { axisIds, startsOn, dueOn, need: _, needSource: __, ...read } = await readSheetInput(viewer, given, deps);
  const offices = await loadOffices(viewer.agreement.id, deps);
  await writeOnce(deps, async (tx) => {
    const before = keptFields(await lockSheet(tx, viewer, id), 'frame');
    await tx.actionSheet.update({
      where: { id },
      data: {
        ...read,
        isRecurring: input.isRecurring,
        startsOn: toDbDate(startsOn),
        dueOn: toDbDate(dueOn),
        axes: { set: axisIds.map((axisId) => ({ id: axisId })) },
      },
    });
    const after = keptFields(await readSheetNow(tx, viewer, id), 'frame');
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    await recordAudit(tx, viewer, deps.now(), {
      action: 'sheet.edited',
      subjectType: 'ActionSheet',
      subjectId: id,
      before,
      after: { reference, ...after },
    });
    await followAgendas(tx, { ...viewer, sheetId: id, status, offices }, deps.now());
  });
  return { reference };
}
