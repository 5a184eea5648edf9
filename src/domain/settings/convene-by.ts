import type { CommitteeKind } from '../../database/generated/client.ts';
import type { CivilDate } from '../time/civil-date.ts';
import { convocationDeadline } from './convocation-deadline.ts';
import { convocationDelay } from './convocation-delay.ts';
import type { SettingValues } from './settings.ts';

/** The rules that say how early a convocation goes out. */
export type NoticeRules = Pick<SettingValues, 'noticeDaysSteering' | 'noticeDaysTechnical' | 'noticeCounting'>;

/** The last day on which a committee's meeting of that day can be convened in time (R-05, K-9). */
export function conveneBy(kind: CommitteeKind, day: CivilDate, settings: NoticeRules): CivilDate {
  return convocationDeadline(day, convocationDelay(kind, settings), settings.noticeCounting);
}
