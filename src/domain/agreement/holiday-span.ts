import type { CivilDate } from '../time/civil-date.ts';

/** A holiday as a file or a person gives it. */
export interface HolidaySpan {
  label: string;
  startsOn: CivilDate;
  /** Last day, inclusive. */
  endsOn: CivilDate;
}
