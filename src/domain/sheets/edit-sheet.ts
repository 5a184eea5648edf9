import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { loadOffices } from '../people/load-offices.ts';
import { newCharges } from '../reminders/charge.ts';
import { tellBecame } from '../reminders/tell-became.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findSheet } from './find-sheet.ts';
import { followAgendas } from './follow-agendas.ts';
import type { GivenPart } from './given-sheet.ts';
import { readSheetInput } from './read-sheet-input.ts';
import { sheetRights } from './rights.ts';
import { sheetCharges } from './sheet-charges.ts';
import { fieldsOf } from './sheet-fields.ts';
import { keptFields, lockSheet, readSheetNow } from './sheet-snapshot.ts';

export interface SheetEdit extends GivenPart<'frame'> {
  /** Which sheet. */
  reference: string;
}

/**
 * Changes what a sheet cannot do without, the body that leads it for its party (A3-5) and the committee that
 * follows it, with the same checks as its creation; agendas follow. The same again changes nothing.
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm naming each field to mend.
 */
export async function editSheet(viewer: Viewer, input: SheetEdit, deps: Deps): Promise<{ reference: string }> {
  await requireRight(viewer, sheetRights.edit);
  const { id, reference, status } = await findSheet({ ...viewer, audience: 'self' }, input.reference, deps);
  const { data, axisIds } = await readSheetInput(viewer, { keys: fieldsOf('frame'), given: input }, deps);
  const offices = await loadOffices(viewer.agreement.id, deps);
  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    const before = keptFields(await lockSheet(tx, viewer, id), 'frame');
    const charged = await sheetCharges(tx, id);
    const axes = { set: axisIds.map((axisId) => ({ id: axisId })) };
    await tx.actionSheet.update({ where: { id }, data: { ...data, axes } });
    const after = keptFields(await readSheetNow(tx, viewer, id), 'frame');
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    const made = { tx, agreementId: viewer.agreement.id, byId: viewer.person?.id ?? null, now };
    await tellBecame(made, newCharges(charged, await sheetCharges(tx, id)));
    note('sheet.edited', ['ActionSheet', id], { before, after: { reference, ...after } });
    await followAgendas(tx, { ...viewer, sheetId: id, status, offices }, now);
  });
  return { reference };
}
