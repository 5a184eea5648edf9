import { type CivilDate, fromDbDate, isInForce } from '../time/civil-date.ts';

/** True when a dated row (role, voice, membership) counts on a day; both ends inclusive. */
export function countsOn(row: { startsOn: Date; endsOn: Date | null }, today: CivilDate): boolean {
  return isInForce({ startsOn: fromDbDate(row.startsOn), endsOn: row.endsOn && fromDbDate(row.endsOn) }, today);
}
