import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { loadOffices } from '../people/load-offices.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findSheet } from './find-sheet.ts';
import { followAgendas } from './follow-agendas.ts';
import type { GivenPart } from './given-sheet.ts';
import { readGiven } from './read-given.ts';
import { readMilestones } from './read-milestones.ts';
import { sheetRights } from './rights.ts';
import { saveMilestones } from './save-milestones.ts';
import { fieldsOf } from './sheet-fields.ts';
import { keptFields, lockSheet, readSheetNow } from './sheet-snapshot.ts';

export interface SheetCompletion extends GivenPart<'content'> {
  /** Which sheet. */
  reference: string;
}

/**
 * Completes a sheet with what describes it. Its milestones become those given; what was done of
 * them is kept ({@link saveMilestones}). Agendas follow what is innovative (A6-7).
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm naming each field to mend: a need
 * without its source (Art. 7), ages that are no range, a milestone without a date, one that is done and left out.
 */
export async function completeSheet(
  viewer: Viewer,
  input: SheetCompletion,
  deps: Deps,
): Promise<{ reference: string }> {
  await requireRight(viewer, sheetRights.complete);
  const sheet = await findSheet({ ...viewer, audience: 'self' }, input.reference, deps);
  const { data, faults } = readGiven(fieldsOf('content'), input);
  const milestones = readMilestones(input.milestones);
  if (!milestones) faults.milestones = new UserError('milestoneForm');
  if (!milestones || Object.keys(faults).length > 0) throw new InvalidForm(faults);

  const offices = await loadOffices(viewer.agreement.id, deps);
  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const before = await lockSheet(tx, viewer, sheet.id);
    await saveMilestones(tx, sheet.id, milestones);
    await tx.actionSheet.update({ where: { id: sheet.id }, data });
    note('sheet.completed', ['ActionSheet', sheet.id], {
      before: keptFields(before, 'content'),
      after: { reference: sheet.reference, ...keptFields(await readSheetNow(tx, viewer, sheet.id), 'content') },
    });
    await followAgendas(tx, { ...viewer, sheetId: sheet.id, status: before.status, offices }, now);
  });
  return { reference: sheet.reference };
}
