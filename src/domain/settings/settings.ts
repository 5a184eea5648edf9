import { z } from 'zod';

/** A rule that the agreement leaves open: what it may be, and what we take until the parties say otherwise. */
interface SettingDefinition<T> {
  schema: z.ZodType<T>;
  initial: T;
  /**
   * True for an operating rule of Annexe 3: it changes « d'un commun accord » (A6-8). False for what only tunes how the
   * bot itself reminds and warns: no right and no duty of a party hangs on it, and the coordinator sets it alone.
   */
  isByAccord: boolean;
}

const days = z.int().min(0).max(366);

function define<T>(schema: z.ZodType<T>, initial: T): SettingDefinition<T> {
  return { schema, initial, isByAccord: true };
}

function ownTo<T>(schema: z.ZodType<T>, initial: T): SettingDefinition<T> {
  return { schema, initial, isByAccord: false };
}

/** Every default that the product chose where the text is silent or contradicts itself: K-9 unless said. */
export const settingDefinitions = {
  noticeDaysSteering: define(days, 15),
  noticeDaysTechnical: define(days, 10),
  noticeCounting: define<'calendar' | 'clear'>(z.enum(['calendar', 'clear']), 'calendar'),
  quorum: define<'none' | 'half' | 'everyParty'>(z.enum(['none', 'half', 'everyParty']), 'none'),
  /** K-10: what « d'un commun accord » takes. */
  agreementRule: define<'eachParty' | 'approvedMinutes'>(z.enum(['eachParty', 'approvedMinutes']), 'eachParty'),
  minutesCirculationDays: define(days, 15),
  silentApproval: define(z.boolean(), false),
  /** Days after which silence on minutes is agreement, where it is any; 0 for never in that committee. */
  silenceDaysSteering: define(days, 15),
  silenceDaysTechnical: define(days, 15),
  /** K-22: a period with fewer days in force asks for no meeting; it says when the parties must meet, so they agree to it. */
  waivedPeriodDays: define(days, 30),
  /** P-3: months after which a diagnosis is called old. */
  documentMaxAgeMonths: ownTo(z.int().min(1).max(120), 24),
  /** How often one person is told of one thing due, before the secretariat is told instead. */
  remindersMost: ownTo(z.int().min(1).max(50), 5),
  /** Days before a committee at which the leads of sheets are asked where they stand. */
  chaseDays: ownTo(z.int().min(1).max(60), 14),
  /** P-4: the living areas (« bassins de vie ») that Annexe 1 names, separated by commas; empty while nobody said them. */
  territories: ownTo(z.string().trim().max(1000), ''),
  /** X3-10: the same party in the chair and at the secretariat. */
  sameChairAndSecretariat: define(z.boolean(), true),
} as const;

export type SettingKey = keyof typeof settingDefinitions;

export type SettingValues = { [K in SettingKey]: (typeof settingDefinitions)[K]['initial'] };

export const settingKeys = Object.keys(settingDefinitions) as SettingKey[];

export function isSettingKey(key: string): key is SettingKey {
  return Object.hasOwn(settingDefinitions, key);
}

/** True when a change takes the agreement of each party (A6-8). */
export function isByAccord(key: SettingKey): boolean {
  return settingDefinitions[key].isByAccord;
}

/** True for one that people write in their own words. */
export function isText(key: SettingKey): boolean {
  return settingDefinitions[key].schema instanceof z.ZodString;
}

/** The values that a rule may take, as text; none when it is a number or text. */
export function settingChoices(key: SettingKey): string[] {
  const { schema } = settingDefinitions[key];
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodBoolean ? ['true', 'false'] : [];
}
