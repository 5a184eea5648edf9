import type { CommitteeKind } from '../../database/generated/client.ts';
import type { SettingValues } from '../settings/settings.ts';

/** Days after which silence on a committee's minutes is agreement; null where it is none (K-9). */
export function silenceDays(kind: CommitteeKind, settings: SettingValues): number | null {
  if (!settings.silentApproval) return null;
  const days = kind === 'STEERING' ? settings.silenceDaysSteering : settings.silenceDaysTechnical;
  return days > 0 ? days : null;
}
