import type { DecisionEffect } from '../decisions/decision-effect.ts';
import { readSettings } from '../settings/read-settings.ts';
import { readRuleEffect } from './rule-effect.ts';

/**
 * Gives a rule the value that each party agreed to; its history names the decision (A6-8). A decision about a rule in
 * words alone changes no value.
 */
export const adoptRule: DecisionEffect = async ({ tx, by, now, note }, { decision, effect }) => {
  const proposed = readRuleEffect(effect);
  if (!proposed) return;
  const { rule, value } = proposed;
  const agreementId = by.agreement.id;
  const before = (await readSettings(agreementId, { db: tx }))[rule];
  const { recordedById } = await tx.decision.findUniqueOrThrow({ where: { id: decision.id } });
  await tx.setting.create({
    data: { agreementId, key: rule, value, reason: decision.reference, setById: recordedById, setAt: now },
  });
  note('setting.changed', ['Setting', rule], { before, after: value });
};
