import { type CivilDate, daysBetween } from '../time/civil-date.ts';

export type AgreementStatus =
  | { state: 'draft'; startsOn: CivilDate }
  | { state: 'inForce'; endsOn: CivilDate; daysLeft: number }
  | { state: 'expired'; endsOn: CivilDate; renewal: Renewal };

/** How many of the parties have decided to renew (Art. 10: express renewal takes each party's act). */
export interface Renewal {
  decided: number;
  parties: number;
}

/** Where a term stands on a day; its last day is still in force (Art. 10: « inclus »). */
export function agreementStatus(
  term: { startsOn: CivilDate; endsOn: CivilDate },
  renewal: Renewal,
  today: CivilDate,
): AgreementStatus {
  if (today < term.startsOn) return { state: 'draft', startsOn: term.startsOn };
  if (today > term.endsOn) return { state: 'expired', endsOn: term.endsOn, renewal };
  return { state: 'inForce', endsOn: term.endsOn, daysLeft: daysBetween(today, term.endsOn) };
}
