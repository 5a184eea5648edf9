import type { CommitteeKind } from '../../database/generated/client.ts';
import type { SettingValues } from './settings.ts';

/** How many days before a meeting of a committee its convocation is to go out (K-9). */
export function convocationDelay(
  kind: CommitteeKind,
  settings: Pick<SettingValues, 'noticeDaysSteering' | 'noticeDaysTechnical'>,
): number {
  return kind === 'STEERING' ? settings.noticeDaysSteering : settings.noticeDaysTechnical;
}
