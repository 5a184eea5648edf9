import type { Prisma } from '../../database/generated/client.ts';
import type { Change } from '../audit/change-once.ts';
import type { DecisionRecord } from './decision-record.ts';

export interface AdoptedDecision {
  decision: DecisionRecord;
  /** What it changes, as it was recorded. */
  effect: Prisma.JsonValue;
}

/** What the adoption of a kind of decision changes, in the same transaction. */
export type DecisionEffect = (change: Change, adopted: AdoptedDecision) => Promise<void>;
