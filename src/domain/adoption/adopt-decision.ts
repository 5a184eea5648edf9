import { recordAudit } from '../audit/record-audit.ts';
import { decisionAdoptedProposal } from '../decisions/decision-adopted-kind.ts';
import { adoptedReference, nextPlace } from '../decisions/decision-series.ts';
import { loadDecision } from '../decisions/load-decisions.ts';
import type { AdoptionBasis } from '../decisions/register-content.ts';
import { sealDecision } from '../decisions/seal-decision.ts';
import { rowOf } from '../deliveries/delivery-row.ts';
import type { Transaction } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { decisionEffects } from './decision-effects.ts';

export interface Adoption {
  decisionId: string;
  basis: AdoptionBasis;
  now: Date;
}

/**
 * Adopts a proposed decision: gives it its number, enters it in the register, does what it changes, and has those whom
 * it concerns told. Gives its reference. Runs in the transaction of the word that made it so.
 */
export async function adoptDecision(
  tx: Transaction,
  viewer: Viewer,
  { decisionId, basis, now }: Adoption,
): Promise<string> {
  const agreementId = viewer.agreement.id;
  const row = await tx.decision.findUniqueOrThrow({ where: { id: decisionId } });
  const number = await nextPlace(tx, { agreementId, series: row.series }, 'adopted');
  const reference = adoptedReference(row.series, number);
  await tx.decision.update({
    where: { id: decisionId, state: 'PROPOSED' },
    data: { state: 'ADOPTED', number, reference, adoptedAt: now },
  });
  const decision = await loadDecision(decisionId, viewer, { db: tx });
  if (!decision) throw new Error(`decision ${decisionId} vanished`);
  await sealDecision(tx, agreementId, { decision, basis, now });
  await decisionEffects[decision.kind]?.(tx, viewer, { decision, effect: row.effect, now });
  const people = [row.recordedById, row.ownerId, ...decision.said.map(({ personId }) => personId)];
  const told = new Set(people.filter((id) => id !== null && id !== viewer.person?.id));
  await tx.delivery.createMany({
    data: [...told].map((personId) =>
      rowOf(agreementId, decisionAdoptedProposal(decisionId, personId ?? '', now), now),
    ),
    skipDuplicates: true,
  });
  await recordAudit(tx, viewer, now, {
    action: 'decision.adopted',
    subjectType: 'Decision',
    subjectId: decisionId,
    before: { reference: row.reference },
    after: { reference, committee: decision.committee.shortName, hash: decision.version.hash },
  });
  return reference;
}
