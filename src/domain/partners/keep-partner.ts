import { InvalidForm, UserError } from '../../errors.ts';
import { changeOnce } from '../audit/change-once.ts';
import type { Deps, Transaction } from '../deps.ts';
import { lockPlan } from '../objectives/lock-plan.ts';
import { fold } from '../text/fold.ts';
import { requireRight } from '../viewer/right.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { PartnerKind } from './partner-record.ts';
import { partnerRights } from './rights.ts';

/** What is kept of a partner: an organisation or a group, never somebody helped by the plan. */
export interface PartnerInput {
  name: string;
  kind: PartnerKind;
}

/** Characters of a name, as in a sheet's form. */
export const MOST_NAME = 150;

/**
 * Enters a partner in the directory (Art. 1, A1-2).
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm for a name that is empty, too long,
 * or that of another, whatever its accents.
 */
export async function addPartner(viewer: Viewer, input: PartnerInput, deps: Deps): Promise<{ name: string }> {
  await requireRight(viewer, partnerRights.add);
  const { name, kind } = readPartner(input);
  const agreementId = viewer.agreement.id;
  return changeOnce(viewer, deps, async ({ tx, note, now }) => {
    await refuseKnown(tx, agreementId, { name, id: null });
    const { id } = await tx.partner.create({ data: { agreementId, name, kind, createdAt: now } });
    note('partner.added', ['Partner', id], { after: { name, kind } });
    return { name };
  });
}

/**
 * Changes the name or the kind of a partner; the sheets to which it is associated keep it. The same again changes nothing.
 * @throws UserError for anybody but the coordinator and the secretariat; InvalidForm as for a new one.
 */
export async function changePartner(
  viewer: Viewer,
  { id, ...input }: PartnerInput & { id: string },
  deps: Deps,
): Promise<{ name: string }> {
  await requireRight(viewer, partnerRights.change);
  const { name, kind } = readPartner(input);
  return changeOnce(viewer, deps, async ({ tx, note }) => {
    await refuseKnown(tx, viewer.agreement.id, { name, id });
    const former = await tx.partner.findFirst({ where: { id, agreementId: viewer.agreement.id } });
    if (!former) throw new UserError('gone');
    if (former.name === name && former.kind === kind) return { name };
    await tx.partner.update({ where: { id }, data: { name, kind } });
    note('partner.changed', ['Partner', id], {
      before: { name: former.name, kind: former.kind },
      after: { name, kind },
    });
    return { name };
  });
}

function readPartner({ name: given, kind }: PartnerInput): PartnerInput {
  const name = given.replace(/\s+/g, ' ').trim();
  if (name === '') throw new InvalidForm({ name: new UserError('required') });
  if (name.length > MOST_NAME) throw new InvalidForm({ name: new UserError('tooLong', { most: MOST_NAME }) });
  return { name, kind };
}

/** One name, one partner: an import finds them by it. */
async function refuseKnown(
  tx: Transaction,
  agreementId: string,
  { name, id }: { name: string; id: string | null },
): Promise<void> {
  // One at a time: two people may enter the same name at once.
  await lockPlan(tx, agreementId);
  const others = await tx.partner.findMany({ where: { agreementId, ...(id ? { id: { not: id } } : {}) } });
  const known = others.find((other) => fold(other.name) === fold(name));
  if (known) throw new InvalidForm({ name: new UserError('partnerKnown', { name: known.name }) });
}
