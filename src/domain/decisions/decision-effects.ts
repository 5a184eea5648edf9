import { adoptRule } from '../agreement/adopt-rule.ts';
import { guestEffect } from '../guests/guest-effect.ts';
import type { DecisionEffect } from './decision-effect.ts';
import type { DecisionKind } from './decision-record.ts';

/** By kind; a kind that is not here is only entered in the register. */
export const decisionEffects: Partial<Record<DecisionKind, DecisionEffect>> = {
  GUEST: guestEffect,
  RULE: adoptRule,
};
