import type { ProposedRule } from '../domain/agreement/propose-rule.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { valueText } from '../presenters/rule-presenter.ts';

/** What is said to who proposed another value for a rule (A6-8). */
export function proposedRule({ key, before, value, reference, others }: ProposedRule, t: Catalogue): string[] {
  const change = { label: t.settings.keys[key], before: valueText(before, t), after: valueText(value, t) };
  const references = others.map((other) => other.reference);
  return [
    t.settings.proposedChange({ reference, ...change }),
    ...(references.length > 0 ? [t.settings.otherProposals({ references })] : []),
  ];
}
