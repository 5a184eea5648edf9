import type { ProposedRule } from '../domain/agreement/propose-rule.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { valueText } from '../presenters/rule-presenter.ts';
import { type Passage, say, shown, stress } from './passage.ts';

/** What is said to who proposed another value for a rule (A6-8). */
export function proposedRule(proposed: ProposedRule, t: Catalogue): Passage[] {
  const { key, before, value, reference, approval, others } = proposed;
  const parties = approval.positions.map(({ party }) => party.shortName);
  const change = { label: t.settings.keys[key], before: valueText(before, t), after: valueText(value, t) };
  const references = others.map((other) => other.reference);
  return [
    ...stress(t.settings.proposed({ parties, agreed: approval.agreed, of: approval.parties })),
    ...say(t.settings.proposedChange({ reference, ...change })),
    ...(references.length > 0 ? say(t.settings.otherProposals({ references })) : []),
    ...shown('decision', reference),
  ];
}
