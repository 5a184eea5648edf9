import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps } from '../deps.ts';
import { lockPlan } from '../objectives/lock-plan.ts';
import { newCharges } from '../reminders/charge.ts';
import { tellBecame } from '../reminders/tell-became.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { findSheet } from './find-sheet.ts';
import type { GivenPart } from './given-sheet.ts';
import { savePartners } from './read-partners.ts';
import { referentFaults } from './read-referents.ts';
import { sheetRights } from './rights.ts';
import { sheetCharges } from './sheet-charges.ts';
import { keptFields, lockSheet, readSheetNow } from './sheet-snapshot.ts';

export interface SheetCarrying extends GivenPart<'carriers'> {
  /** Which sheet. */
  reference: string;
}

/**
 * Says who carries a sheet beside its lead: the elected member, each party's technical referents, the partners
 * (A1-2). The same again changes nothing.
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm naming each field to mend.
 */
export async function carrySheet(viewer: Viewer, input: SheetCarrying, deps: Deps): Promise<{ reference: string }> {
  await requireRight(viewer, sheetRights.carry);
  const { id, reference } = await findSheet({ ...viewer, audience: 'self' }, input.reference, deps);
  const agreementId = viewer.agreement.id;
  const { sponsor: sponsorId, partners } = input;
  const referents = Object.entries(input.referents).map(([partyId, personIds]) => ({ partyId, personIds }));
  const sponsor = sponsorId ? await deps.db.person.findFirst({ where: { agreementId, id: sponsorId } }) : null;
  const faults = await referentFaults(viewer, referents, deps);
  if (sponsorId && !sponsor) faults.sponsor = new UserError('gone');
  if (Object.keys(faults).length > 0) throw new InvalidForm(faults);

  await changeOnce(viewer, deps, async ({ tx, note, now }) => {
    await lockPlan(tx, agreementId);
    const before = keptFields(await lockSheet(tx, viewer, id), 'carriers');
    const charged = await sheetCharges(tx, id);
    await savePartners(tx, { agreementId, sheetId: id }, partners, now);
    await tx.sheetReferent.deleteMany({ where: { sheetId: id, partyId: { in: referents.map((of) => of.partyId) } } });
    await tx.sheetReferent.createMany({
      data: referents.flatMap(({ partyId, personIds }) =>
        [...new Set(personIds)].map((personId) => ({ sheetId: id, partyId, personId })),
      ),
    });
    await tx.actionSheet.update({ where: { id }, data: { sponsorId: sponsor?.id ?? null } });
    const after = keptFields(await readSheetNow(tx, viewer, id), 'carriers');
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    const made = { tx, agreementId, byId: viewer.person?.id ?? null, now };
    await tellBecame(made, newCharges(charged, await sheetCharges(tx, id)));
    note('sheet.carried', ['ActionSheet', id], { before, after: { reference, ...after } });
  });
  return { reference };
}
