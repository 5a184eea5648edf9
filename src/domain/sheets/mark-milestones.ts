import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { type CivilDate, toDbDate } from '../time/civil-date.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findSheet } from './find-sheet.ts';
import { sheetRights } from './rights.ts';
import { lockSheet, readSheetNow, stepFacts } from './sheet-snapshot.ts';

export interface MilestoneMarks {
  reference: string;
  /** Steps that are done, on that day; one done before keeps its own. */
  doneIds: string[];
  doneOn: CivilDate;
  /** Steps that are not done after all. */
  undoneIds: string[];
}

/**
 * Says which steps of a sheet are done, and on which day, and which are not done after all; others stay as they are,
 * whoever marked them meanwhile. The same again changes nothing.
 * @throws UserError for who may not follow the sheet, and for a step taken away meanwhile; InvalidForm for steps done
 * without a day, or on a day to come.
 */
export async function markMilestones(
  viewer: Viewer,
  { reference: given, doneIds, doneOn, undoneIds }: MilestoneMarks,
  deps: Deps,
): Promise<{ reference: string; number: number }> {
  const found = await findSheet({ ...viewer, audience: 'self' }, given, deps);
  await requireRight(viewer, sheetRights.markMilestones, found, deps);
  const { id, reference } = found;
  if (doneIds.length > 0 && !doneOn) throw new InvalidForm({ doneOn: new UserError('required') });
  if (doneIds.length > 0 && doneOn > viewer.today) throw new InvalidForm({ doneOn: new UserError('stepDoneLater') });
  return changeOnce(viewer, deps, async ({ tx, note }) => {
    const { milestones } = await lockSheet(tx, viewer, id);
    const ofSheet = new Set(milestones.map((step) => step.id));
    if ([...doneIds, ...undoneIds].some((step) => !ofSheet.has(step))) throw new UserError('gone');
    const inSheet = { sheetId: id };
    await tx.milestone.updateMany({ where: { ...inSheet, id: { in: undoneIds } }, data: { doneOn: null } });
    if (doneIds.length > 0) {
      const data = { doneOn: toDbDate(doneOn) };
      await tx.milestone.updateMany({ where: { ...inSheet, id: { in: doneIds }, doneOn: null }, data });
    }
    const current = await readSheetNow(tx, viewer, id);
    const changed = current.milestones.filter(
      (step) => milestones.find((former) => former.id === step.id)?.doneOn !== step.doneOn,
    );
    if (changed.length === 0) return { reference, number: 0 };
    const isChanged = ({ id: step }: { id: string }) => changed.some((one) => one.id === step);
    note('sheet.stepped', ['ActionSheet', id], {
      before: { milestones: milestones.filter(isChanged).map(stepFacts) },
      after: { reference, milestones: changed.map(stepFacts) },
    });
    return { reference, number: changed.length };
  });
}
