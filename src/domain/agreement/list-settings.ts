import type { Deps } from '../deps.ts';
import { coordinatesHere, requireRoster } from '../people/access.ts';
import type { Language, Viewer } from '../people/viewer.ts';
import { readSettings } from './read-settings.ts';
import { isSettingKey, type SettingKey, settingKeys } from './settings.ts';

export type SettingValue = string | number | boolean;

export interface SettingChange {
  value: SettingValue;
  reason: string | null;
  /** Null when the agreement's file set it. */
  by: string | null;
  at: Date;
}

export interface SettingLine {
  key: SettingKey;
  value: SettingValue;
  /** True while nobody has set it: the product's default, to be confirmed by the copil. */
  isDefault: boolean;
  /** Newest first. */
  history: SettingChange[];
}

export interface SettingsAnswer {
  ownLanguage: Language;
  agreementLanguage: Language;
  lines: SettingLine[];
  mayChange: boolean;
}

/** The rules of the agreement with their history, and the viewer's own language (A6-8). */
export async function listSettings(viewer: Viewer, deps: Deps): Promise<SettingsAnswer> {
  requireRoster(viewer);
  const agreementId = viewer.agreement.id;
  const [values, rows] = await Promise.all([
    readSettings(agreementId, deps),
    deps.db.setting.findMany({
      where: { agreementId },
      include: { setBy: true },
      orderBy: [{ setAt: 'desc' }, { id: 'desc' }],
    }),
  ]);
  const lines = settingKeys.map((key): SettingLine => {
    const history = rows
      .filter((row) => row.key === key && isSettingKey(row.key))
      .map((row) => ({
        value: row.value as SettingValue,
        reason: row.reason,
        by: row.setBy?.name ?? null,
        at: row.setAt,
      }));
    return { key, value: values[key], isDefault: history.length === 0, history };
  });
  return {
    ownLanguage: viewer.language,
    agreementLanguage: viewer.agreement.language,
    lines,
    mayChange: coordinatesHere(viewer),
  };
}
