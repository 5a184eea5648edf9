import { z } from 'zod';
import { isSettingKey, type SettingKey, settingDefinitions } from '../settings/settings.ts';
import type { SettingValue } from './read-setting-input.ts';

/** What the adoption of a decision about a rule changes. */
export interface RuleEffect {
  rule: SettingKey;
  value: SettingValue;
}

const schema = z.object({ rule: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) });

/** The change of a rule as a decision carries it; null for one that carries none, or of a rule that there is no longer. */
export function readRuleEffect(effect: unknown): RuleEffect | null {
  const read = schema.safeParse(effect);
  if (!read.success || !isSettingKey(read.data.rule)) return null;
  const { rule, value } = read.data;
  return settingDefinitions[rule].schema.safeParse(value).success ? { rule, value } : null;
}
