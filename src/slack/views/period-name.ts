import type { MeetingPeriod } from '../../domain/rotations/periods.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';

/** « S1 2021 », « T3 2022 », « 2021 ». */
export function periodName(period: MeetingPeriod, t: Catalogue): string {
  return t.committees.period[period.cadence](period);
}
