import type { CivilDate } from '../domain/time/civil-date.ts';

const FRENCH = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const ENGLISH = 'January February March April May June July August September October November December'.split(' ');

/** « 1er janvier 2021 »: French writes the first of a month as an ordinal, which neither Luxon nor Intl does. */
export function frenchDate(date: CivilDate): string {
  const [year, month, day] = partsOf(date);
  return `${day === 1 ? '1er' : day} ${FRENCH[month - 1]} ${year}`;
}

/** “1 January 2021”. */
export function englishDate(date: CivilDate): string {
  const [year, month, day] = partsOf(date);
  return `${day} ${ENGLISH[month - 1]} ${year}`;
}

/** Lists write hundreds of dates: no calendar library is asked for them. */
function partsOf(date: CivilDate): [year: number, month: number, day: number] {
  const [, year = '', month = '', day = ''] = /^(\d+)-(\d+)-(\d+)$/.exec(date) ?? [];
  return [Number(year), Number(month), Number(day)];
}
