import { InvalidForm, UserError } from '../../../errors.ts';
import { changeOnce } from '../../audit/change-once.ts';
import { lockEdited } from '../../audit/edited.ts';
import { rowOf } from '../../deliveries/delivery-row.ts';
import type { Deps } from '../../deps.ts';
import { renewalToCome } from '../../parties/load-parties.ts';
import { rosterOn } from '../../people/roster-on.ts';
import { addDays, type CivilDate, toDbDate } from '../../time/civil-date.ts';
import { requireRight } from '../../viewer/right.ts';
import type { Viewer } from '../../viewer/viewer.ts';
import { agreementRights } from '../rights.ts';
import { checkRenewalEnd } from './check-renewal-end.ts';
import { loadDecidedRenewal } from './load-renewal.ts';
import { renewedDelivery } from './renewed-kind.ts';

/** Characters of what the acts say of the renewal. */
export const MOST_RENEWAL_TEXT = 2000;

export interface RenewalDone {
  number: number;
  formerEnd: CivilDate;
  endsOn: CivilDate;
}

/**
 * Gives an agreement the new term that each party has decided: its legal end moves, the former one stays recorded with
 * the acts that led here, and everybody of the roster is told once (Art. 10, K-2). Acts of this renewal count for no other.
 * @throws UserError for anybody but the coordinator and the secretariat, while a party's act is missing, and for whoever
 * comes second; InvalidForm for an end that cannot be, or without the text.
 */
export async function renewAgreement(
  viewer: Viewer,
  { endsOn, text: given }: { endsOn: CivilDate; text: string },
  deps: Deps,
): Promise<RenewalDone> {
  await requireRight(viewer, agreementRights.renew);
  const agreementId = viewer.agreement.id;
  const { formerEnd } = await loadDecidedRenewal(agreementId, deps);
  const fields: Record<string, UserError> = {};
  const fault = checkRenewalEnd(endsOn, { formerEnd, today: viewer.today });
  if (fault) fields.endsOn = fault;
  const text = given.trim();
  if (text === '') fields.text = new UserError('required');
  if ([...text].length > MOST_RENEWAL_TEXT) fields.text = new UserError('tooLong', { most: MOST_RENEWAL_TEXT });
  if (Object.keys(fields).length > 0) throw new InvalidForm(fields);

  return changeOnce(viewer, deps, async ({ tx, note, now }) => {
    await lockEdited(tx, { entity: 'Agreement', id: agreementId });
    // Whoever waited here while another took effect finds another end, and no act left.
    const decided = await loadDecidedRenewal(agreementId, { db: tx });
    if (decided.formerEnd !== formerEnd) throw new UserError('alreadyDone');
    const number = (await tx.renewal.count({ where: { agreementId } })) + 1;
    const startsOn = addDays(formerEnd, 1);
    const term = { startsOn: toDbDate(startsOn), endsOn: toDbDate(endsOn) };
    const confirmedById = viewer.person?.id ?? null;
    const { id: renewalId } = await tx.renewal.create({
      data: { agreementId, number, ...term, text, confirmedById, confirmedAt: now },
    });
    await tx.authorizingAct.updateMany({ where: { party: { agreementId }, ...renewalToCome }, data: { renewalId } });
    await tx.agreement.update({ where: { id: agreementId }, data: { legalEnd: term.endsOn } });
    const people = await rosterOn(agreementId, viewer.today, { db: tx });
    const rows = people.map((personId) => rowOf(agreementId, renewedDelivery({ number, personId }, now), now));
    await tx.delivery.createMany({ data: rows, skipDuplicates: true });
    note('agreement.renewed', ['Agreement', agreementId], {
      before: { endsOn: formerEnd },
      after: { number, startsOn, endsOn },
    });
    return { number, formerEnd, endsOn };
  });
}
