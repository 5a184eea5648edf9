import { z } from 'zod';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import type { PlannedDelivery } from '../deliveries/planned-delivery.ts';
import { personReads } from '../visibility/person-reads.ts';
import { readableOf } from './decision-access.ts';
import type { DecisionRecord } from './decision-record.ts';
import { loadDecision } from './load-decisions.ts';

const factsSchema = z.object({ decisionId: z.uuid() });

/** Tells one person that a decision was adopted. */
export function decisionAdoptedDelivery(decisionId: string, personId: string, at: Date): PlannedDelivery {
  return {
    kind: 'decision-adopted',
    subject: `adopted:${decisionId}`,
    to: { personId },
    at,
    step: 'adopted',
    urgency: 0,
    grouping: 'DIGEST',
    facts: { decisionId },
  };
}

export interface DecisionAdoptedNotice {
  code: 'decisionAdopted';
  decision: DecisionRecord;
  isOwner: boolean;
}

/** An adoption, told to who recorded the decision, who spoke of it and who sees to it. */
export const decisionAdoptedKind: DeliveryKind<DecisionAdoptedNotice> = {
  name: 'decision-adopted',

  async compose({ facts, personId }, scope, deps) {
    const { decisionId } = factsSchema.parse(facts);
    const decision = await loadDecision(decisionId, scope, deps);
    if (decision?.state !== 'ADOPTED') return { skip: 'noLongerDue' };
    if (!(await personReads(personId ?? '', readableOf(decision), scope, deps))) return { skip: 'noLongerDue' };
    return { code: 'decisionAdopted', decision, isOwner: decision.owner?.id === personId };
  },
};
