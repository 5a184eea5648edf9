import { describe, expect, it } from 'vitest';
import { frenchHolidays } from '../../../src/domain/time/french-holidays.ts';

/** Easter Mondays, Ascensions and Whit Mondays as printed in the official calendars. */
const MOVING: [number, string, string, string][] = [
  [1998, '1998-04-13', '1998-05-21', '1998-06-01'],
  // The earliest Easter of this century, and two of the latest.
  [2008, '2008-03-24', '2008-05-01', '2008-05-12'],
  [2011, '2011-04-25', '2011-06-02', '2011-06-13'],
  [2019, '2019-04-22', '2019-05-30', '2019-06-10'],
  [2020, '2020-04-13', '2020-05-21', '2020-06-01'],
  [2021, '2021-04-05', '2021-05-13', '2021-05-24'],
  [2022, '2022-04-18', '2022-05-26', '2022-06-06'],
  [2024, '2024-04-01', '2024-05-09', '2024-05-20'],
  [2038, '2038-04-26', '2038-06-03', '2038-06-14'],
];

describe('French public holidays', () => {
  it('are eleven, in the order of the year', () => {
    expect(frenchHolidays(2021)).toEqual([
      '2021-01-01',
      '2021-04-05',
      '2021-05-01',
      '2021-05-08',
      '2021-05-13',
      '2021-05-24',
      '2021-07-14',
      '2021-08-15',
      '2021-11-01',
      '2021-11-11',
      '2021-12-25',
    ]);
  });

  it.each(MOVING)('follow Easter in %i', (year, easterMonday, ascension, whitMonday) => {
    expect(frenchHolidays(year)).toEqual(expect.arrayContaining([easterMonday, ascension, whitMonday]));
  });

  it('keep eleven entries in a year when Ascension falls on the 1st of May', () => {
    expect(frenchHolidays(2008)).toHaveLength(11);
    expect(frenchHolidays(2008).filter((day) => day === '2008-05-01')).toHaveLength(2);
  });
});
