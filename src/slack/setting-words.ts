import { type SettingKey, settingChoices, settingKeys } from '../domain/settings/settings.ts';
import { fold } from '../domain/text/fold.ts';

/** Names under which a rule may be typed, besides its key. */
const NAMES: Record<SettingKey, string[]> = {
  noticeDaysSteering: ['notice-days', 'delai-copil', 'delai-convocation'],
  noticeDaysTechnical: ['delai-ct', 'delai-technique'],
  noticeCounting: ['decompte', 'decompte-delais'],
  quorum: [],
  agreementRule: ['commun-accord', 'accord'],
  minutesCirculationDays: ['diffusion', 'delai-compte-rendu'],
  silentApproval: ['silence', 'silence-vaut-accord'],
  waivedPeriodDays: ['dispense', 'periode-dispensee'],
  documentMaxAgeMonths: ['age-documents'],
  remindersMost: ['rappels', 'reminders'],
  chaseDays: ['relance', 'chase'],
  territories: ['territoires', 'bassins', 'bassins-de-vie', 'living-areas'],
  sameChairAndSecretariat: ['presidence-secretariat', 'meme-partie'],
};

/** Words for the values that are no number, besides the value itself. */
const VALUES: Record<string, string[]> = {
  true: ['oui', 'yes'],
  false: ['non', 'no'],
  calendar: ['calendaires', 'jours-calendaires', 'calendar-days'],
  clear: ['francs', 'jours-francs', 'clear-days'],
  none: ['aucun'],
  half: ['moitie', 'la-moitie'],
  everyParty: ['chaque-partie'],
  eachParty: ['chaque-partie'],
  approvedMinutes: ['compte-rendu', 'minutes'],
};

/** The rule that a word names: `noticeDaysSteering`, `notice-days-steering`, `delai-copil`; null when none. */
export function settingNamed(word: string): SettingKey | null {
  const wanted = plain(word);
  return settingKeys.find((key) => [key, ...NAMES[key]].some((name) => plain(name) === wanted)) ?? null;
}

/** The value of a rule that a word names, « francs », « moitié »; the word itself when it names none. */
export function settingValueNamed(key: SettingKey, word: string): string {
  const wanted = plain(word);
  const isNamed = (value: string) => [value, ...(VALUES[value] ?? [])].some((name) => plain(name) === wanted);
  return settingChoices(key).find(isNamed) ?? word;
}

/** Case, accents and hyphens are ignored: `notice-days-steering` is `noticeDaysSteering`. */
function plain(word: string): string {
  return fold(word).replace(/[^a-z0-9]/g, '');
}
