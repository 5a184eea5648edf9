import { type Cadence, type MeetingPeriod, meetingPeriods } from '../rotations/periods.ts';
import type { CivilDate } from '../time/civil-date.ts';

/** The period of the calendar that holds a day, whether the agreement is in force then or not. */
export function findPeriod(cadence: Cadence, day: CivilDate): MeetingPeriod {
  const [period] = meetingPeriods(cadence, { startsOn: day, endsOn: day }, 0);
  if (!period) throw new RangeError(`no period holds ${day}`);
  return period;
}
