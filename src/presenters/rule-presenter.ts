import type { RuleChange } from '../domain/agreement/propose-rule.ts';
import type { SettingValue } from '../domain/agreement/read-setting-input.ts';
import type { Language } from '../domain/viewer/viewer.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { words } from '../i18n/words.ts';

/** How a rule's change is written for the parties, in their agreement's language (A6-8). */
export function ruleText(language: Language): (change: RuleChange) => string {
  const t = words(language);
  return ({ key, before, after, reason }) =>
    t.settings.ruleText({
      label: t.settings.keys[key],
      before: valueText(before, t),
      after: valueText(after, t),
      reason,
    });
}

/** A rule's value in words. */
export function valueText(value: SettingValue, t: Catalogue): string {
  if (value === '') return t.settings.unset;
  return t.settings.values[String(value)] ?? String(value);
}
