import { type SettingKey, settingChoices, settingKeys } from '../domain/settings/settings.ts';
import { fold } from '../domain/text/fold.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

/** In every language: people type the one that they have at hand. */
const typed = [fr, en].map(({ settings }) => settings.typed);

/** The rule that a word names: `noticeDaysSteering`, `notice-days-steering`, `delai-copil`; null when none. */
export function settingNamed(word: string): SettingKey | null {
  const wanted = plain(word);
  const names = (key: SettingKey) => [key, ...typed.flatMap(({ keys }) => keys[key])];
  return settingKeys.find((key) => names(key).some((name) => plain(name) === wanted)) ?? null;
}

/** The value of a rule that a word names, « francs », « moitié »; the word itself when it names none. */
export function settingValueNamed(key: SettingKey, word: string): string {
  const wanted = plain(word);
  const names = (value: string) => [value, ...typed.flatMap(({ values }) => values[value] ?? [])];
  return settingChoices(key).find((value) => names(value).some((name) => plain(name) === wanted)) ?? word;
}

/** Case, accents and hyphens are ignored: `notice-days-steering` is `noticeDaysSteering`. */
function plain(word: string): string {
  return fold(word).replace(/[^a-z0-9]/g, '');
}
