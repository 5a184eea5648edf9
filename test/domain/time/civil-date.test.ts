import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilDateIn,
  daysBetween,
  fromDbDate,
  isInForce,
  toDbDate,
} from '../../../src/domain/time/civil-date.ts';
import { englishDate, frenchDate } from '../../../src/i18n/civil-date-text.ts';

describe('civil dates', () => {
  it('are the day it is in the agreement’s zone, not the machine’s', () => {
    const instant = new Date('2020-12-31T22:30:00Z');
    expect(civilDateIn('Europe/Paris', instant)).toBe('2020-12-31');
    expect(civilDateIn('Indian/Reunion', instant)).toBe('2021-01-01');
  });

  it('come back from the database as they went', () => {
    expect(fromDbDate(toDbDate('2021-03-28'))).toBe('2021-03-28');
  });

  it('clamp to the end of a month', () => {
    expect(addMonths('2021-11-30', 3)).toBe('2022-02-28');
    expect(addMonths('2020-08-31', 6)).toBe('2021-02-28');
  });

  it('count whole days across daylight saving', () => {
    expect(daysBetween('2019-12-19', '2022-12-31')).toBe(1108);
    expect(daysBetween('2021-03-27', '2021-03-29')).toBe(2);
  });

  it('a span holds its first and last day', () => {
    const span = { startsOn: '2021-01-01', endsOn: '2021-01-31' };
    expect(['2020-12-31', '2021-01-01', '2021-01-31', '2021-02-01'].map((day) => isInForce(span, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('are written out as each language does: « 1er » for the first of a month', () => {
    expect(frenchDate('2021-01-01')).toBe('1er janvier 2021');
    expect(frenchDate('2022-12-31')).toBe('31 décembre 2022');
    expect(englishDate('2021-01-01')).toBe('1 January 2021');
  });
});
