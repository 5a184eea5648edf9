import type { Prisma } from '../../database/generated/client.ts';
import type { Transaction } from '../deps.ts';
import type { Viewer } from '../viewer/viewer.ts';
import type { DecisionRecord } from './decision-record.ts';

export interface AdoptedChange {
  decision: DecisionRecord;
  /** What it changes, as it was recorded. */
  effect: Prisma.JsonValue;
  now: Date;
}

/** What the adoption of a kind of decision changes, in the same transaction. */
export type DecisionEffect = (tx: Transaction, viewer: Viewer, change: AdoptedChange) => Promise<void>;
