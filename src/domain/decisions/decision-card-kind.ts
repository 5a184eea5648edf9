import { z } from 'zod';
import type { DeliveryKind } from '../deliveries/delivery-kind.ts';
import type { PlannedDelivery } from '../deliveries/planned-delivery.ts';
import { mayRead } from '../visibility/clearance.ts';
import { readableOf } from './decision-access.ts';
import type { DecisionRecord } from './decision-record.ts';
import { loadDecision } from './load-decisions.ts';

const factsSchema = z.object({ decisionId: z.uuid() });

/** The card of a decision, in the thread where it was recorded or in a channel of its committee. */
export function decisionCardDelivery(decisionId: string, channelId: string, at: Date): PlannedDelivery {
  return {
    kind: 'decision-card',
    subject: `decision:${decisionId}`,
    to: { channelId },
    at,
    step: 'card',
    urgency: 0,
    grouping: 'ALONE',
    facts: { decisionId },
  };
}

/** `isReserved`: not everybody who reads the channel may read its text. */
export interface DecisionCardNotice {
  code: 'decisionCard';
  decision: DecisionRecord;
  isReserved: boolean;
}

/** Posted once, then changed in place as the parties speak, until the decision is settled (X3-20). */
export const decisionCardKind: DeliveryKind<DecisionCardNotice> = {
  name: 'decision-card',
  isPressing: true,
  isLive: true,

  async compose({ facts }, scope, deps) {
    const { decisionId } = factsSchema.parse(facts);
    const decision = await loadDecision(decisionId, scope, deps);
    if (!decision) return { skip: 'noLongerDue' };
    const isReserved = !mayRead(scope.clearance, readableOf(decision));
    return { code: 'decisionCard', decision, isReserved };
  },
};
