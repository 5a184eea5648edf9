import { adoptRule } from '../agreement/adopt-rule.ts';
import type { DecisionEffect } from '../decisions/decision-effect.ts';
import type { DecisionKind } from '../decisions/decision-record.ts';
import { guestEffect } from '../guests/guest-effect.ts';

/** By kind; a kind that is not here is only entered in the register. */
export const decisionEffects: Partial<Record<DecisionKind, DecisionEffect>> = {
  GUEST: guestEffect,
  RULE: adoptRule,
};
