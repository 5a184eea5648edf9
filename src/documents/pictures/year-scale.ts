import { addDays, type CivilDate, daysBetween, earlierOf, laterOf } from '../../domain/time/civil-date.ts';

/** Where the days of a year stand between two places, the last day included. */
export interface YearScale {
  year: number;
  left: number;
  right: number;
  first: CivilDate;
  last: CivilDate;
  /** Where a day begins; null outside the year. */
  at: (day: CivilDate) => number | null;
  /** The part of a span that falls in the year; null when none does. */
  span: (from: CivilDate, to: CivilDate) => { x: number; width: number } | null;
}

export function yearScale(year: number, left: number, right: number): YearScale {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const days = daysBetween(first, last) + 1;
  const place = (day: CivilDate) => left + (daysBetween(first, day) / days) * (right - left);
  return {
    year,
    left,
    right,
    first,
    last,
    at: (day) => (day < first || day > last ? null : place(day)),
    span: (from, to) => {
      if (to < first || from > last || to < from) return null;
      const x = place(laterOf(from, first));
      return { x, width: place(addDays(earlierOf(to, last), 1)) - x };
    },
  };
}
