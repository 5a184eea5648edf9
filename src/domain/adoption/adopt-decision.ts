import type { Change } from '../audit/change-once.ts';
import { decisionAdoptedDelivery } from '../decisions/decision-adopted-kind.ts';
import { adoptedReference, nextPlace } from '../decisions/decision-number.ts';
import { loadDecision } from '../decisions/load-decisions.ts';
import type { AdoptionBasis } from '../decisions/register-content.ts';
import { sealDecision } from '../decisions/seal-decision.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import { decisionEffects } from './decision-effects.ts';

export interface Adoption {
  decisionId: string;
  basis: AdoptionBasis;
  /** Who is told of it apart: everybody concerned, or who sees to it, where others hear of it with the minutes. */
  tells?: 'everybody' | 'owner';
}

/**
 * Adopts a proposed decision: gives it its number, enters it in the register, does what it changes, and has those whom
 * it concerns told. Gives its reference. Runs in the transaction of the word that made it so.
 */
export async function adoptDecision(
  change: Change,
  { decisionId, basis, tells = 'everybody' }: Adoption,
): Promise<string> {
  const { tx, by, now, note } = change;
  const agreementId = by.agreement.id;
  const row = await tx.decision.findUniqueOrThrow({ where: { id: decisionId } });
  const number = await nextPlace(tx, { agreementId, series: row.series }, 'adopted');
  const reference = adoptedReference(row.series, number);
  await tx.decision.update({
    where: { id: decisionId, state: 'PROPOSED' },
    data: { state: 'ADOPTED', number, reference, adoptedAt: now },
  });
  const decision = await loadDecision(decisionId, by, { db: tx });
  if (!decision) throw new Error(`decision ${decisionId} vanished`);
  await sealDecision(tx, agreementId, { decision, basis, now });
  await decisionEffects[decision.kind]?.(change, { decision, effect: row.effect });
  const others = [row.recordedById, ...decision.said.map(({ personId }) => personId)];
  const people = [row.ownerId, ...(tells === 'everybody' ? others : [])];
  const told = new Set(people.filter((id) => id !== null && id !== by.person?.id));
  await tx.delivery.createMany({
    data: [...told].map((personId) =>
      rowOf(agreementId, decisionAdoptedDelivery(decisionId, personId ?? '', now), now),
    ),
    skipDuplicates: true,
  });
  const after = { reference, committee: decision.committee.shortName, hash: decision.version.hash };
  note('decision.adopted', ['Decision', decisionId], { before: { reference: row.reference }, after });
  return reference;
}
