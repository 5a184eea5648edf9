import { InvalidForm, UserError } from '../../errors.ts';
import { isSettingKey, isText, type SettingKey, settingDefinitions } from '../settings/settings.ts';

export type SettingValue = string | number | boolean;

export interface SettingInput {
  key: string;
  /** As typed or chosen: « 15 », « true », « clear ». */
  value: string;
  reason: string;
}

const MOST_REASON = 500;

/**
 * A rule's new value and why, checked against what the rule may be.
 * @throws UserError for a rule that there is not; InvalidForm when the value does not fit it.
 */
export function readSettingInput({ key, value: given, reason: typed }: SettingInput): {
  key: SettingKey;
  value: SettingValue;
  reason: string | null;
} {
  if (!isSettingKey(key)) throw new UserError('settingUnknown', { given: key });
  const value = settingDefinitions[key].schema.safeParse(isText(key) ? given : fromText(given));
  if (!value.success) throw new InvalidForm({ value: new UserError('settingValue', { key }) });
  const reason = typed.replace(/\s+/g, ' ').trim();
  if (reason.length > MOST_REASON) throw new InvalidForm({ reason: new UserError('tooLong', { most: MOST_REASON }) });
  return { key, value: value.data, reason: reason || null };
}

function fromText(text: string): unknown {
  const word = text.trim();
  if (word === 'true' || word === 'false') return word === 'true';
  return /^\d+$/.test(word) ? Number(word) : word;
}
