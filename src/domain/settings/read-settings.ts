import type { Deps } from '../deps.ts';
import { settingOrder } from './load-agreement.ts';
import { type SettingKey, type SettingValues, settingDefinitions, settingKeys } from './settings.ts';

/** The rules in force, now or at an instant: the newest value of each, else the default (K-9, K-10, K-22). */
export async function readSettings(
  agreementId: string,
  { db }: { db: Pick<Deps['db'], 'setting'> },
  at?: Date,
): Promise<SettingValues> {
  const where = { agreementId, ...(at ? { setAt: { lte: at } } : {}) };
  const rows = await db.setting.findMany({ where, orderBy: settingOrder });
  return settingsIn(rows);
}

/** The rules in force, from their values, oldest first. */
export function settingsIn(rows: { key: string; value: unknown }[]): SettingValues {
  const newest = new Map(rows.map((row) => [row.key, row.value]));
  return Object.fromEntries(settingKeys.map((key) => [key, valueInForce(key, newest)])) as SettingValues;
}

function valueInForce(key: SettingKey, newest: Map<string, unknown>): unknown {
  const { schema, initial } = settingDefinitions[key];
  return newest.has(key) ? schema.parse(newest.get(key)) : initial;
}
