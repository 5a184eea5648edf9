import { type CivilDate, daysBetween } from '../time/civil-date.ts';
import type { RenewalCount } from './renewal/count-renewal.ts';

export type AgreementStatus =
  | { state: 'draft'; startsOn: CivilDate }
  | { state: 'inForce'; endsOn: CivilDate; daysLeft: number }
  | { state: 'expired'; endsOn: CivilDate; renewal: RenewalCount };

/** Where a term stands on a day; its last day is still in force (Art. 10: « inclus »). */
export function agreementStatus(
  term: { startsOn: CivilDate; endsOn: CivilDate },
  renewal: RenewalCount,
  today: CivilDate,
): AgreementStatus {
  if (today < term.startsOn) return { state: 'draft', startsOn: term.startsOn };
  if (today > term.endsOn) return { state: 'expired', endsOn: term.endsOn, renewal };
  return { state: 'inForce', endsOn: term.endsOn, daysLeft: daysBetween(today, term.endsOn) };
}
