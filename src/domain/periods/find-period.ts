import { type Cadence, type MeetingPeriod, meetingPeriods } from '../rotations/periods.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** The period of the calendar that holds a day, whether the agreement is in force then or not. */
export function findPeriod(cadence: Cadence, day: CivilDate): MeetingPeriod {
  const year = day.slice(0, 4);
  const periods = meetingPeriods(cadence, { startsOn: `${year}-01-01`, endsOn: `${year}-12-31` }, 0);
  const period = periods.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  if (!period) throw new RangeError(`no period holds ${day}`);
  return period;
}
