import type { Prisma } from '../../database/generated/client.ts';
import { adoptRule } from '../agreement/adopt-rule.ts';
import type { Transaction } from '../deps.ts';
import { guestEffect } from '../guests/guest-effect.ts';
import type { Viewer } from '../people/viewer.ts';
import type { DecisionKind, DecisionRecord } from './decision-record.ts';

export interface AdoptedChange {
  decision: DecisionRecord;
  /** What it changes, as it was recorded. */
  effect: Prisma.JsonValue;
  now: Date;
}

/** What the adoption of a kind of decision changes, in the same transaction. */
export type DecisionEffect = (tx: Transaction, viewer: Viewer, change: AdoptedChange) => Promise<void>;

/** By kind; a kind that is not here is only entered in the register. */
export const decisionEffects: Partial<Record<DecisionKind, DecisionEffect>> = {
  GUEST: guestEffect,
  RULE: adoptRule,
};
