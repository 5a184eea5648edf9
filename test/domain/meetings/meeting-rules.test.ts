import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeDates } from '../../../src/domain/meetings/propose-dates.ts';
import { convocationDeadline } from '../../../src/domain/settings/convocation-deadline.ts';
import { addDays, daysBetween } from '../../../src/domain/time/civil-date.ts';
import { workCalendar } from '../../../src/domain/time/working-days.ts';

describe('the notice of a meeting', () => {
  it('of five clear days before Thursday 14 May 2020 goes out on Friday 8 May, a holiday, at the latest', () => {
    expect(convocationDeadline('2020-05-14', 5, 'clear')).toBe('2020-05-08');
  });

  it('of calendar days is counted back from the day itself, over a leap day too', () => {
    expect(convocationDeadline('2021-06-15', 15, 'calendar')).toBe('2021-05-31');
    expect(convocationDeadline('2020-03-10', 10, 'calendar')).toBe('2020-02-29');
  });
});

describe('the dates proposed', () => {
  const calendar = workCalendar([]);

  it('are Tuesdays and Thursdays that are worked, outside school holidays, spread over the weeks', () => {
    const schoolHolidays = [{ startsOn: '2021-04-10', endsOn: '2021-04-26' }];
    const days = proposeDates({ from: '2021-04-06', until: '2021-06-30', count: 4, calendar, schoolHolidays });
    // Tuesday 6 April, then none before the 27th; 13 May is Ascension Day.
    expect(days).toEqual(['2021-04-06', '2021-04-27', '2021-05-04', '2021-05-11']);
  });

  it('never leave the period, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 200 }), (start, length) => {
        const from = addDays('2020-01-01', start);
        const until = addDays(from, length);
        const days = proposeDates({ from, until, count: 5, calendar, schoolHolidays: [] });
        expect(days.every((day) => from <= day && day <= until && calendar.isWorkingDay(day))).toBe(true);
        expect(days.slice(1).every((day, place) => daysBetween(days[place] ?? day, day) >= 5)).toBe(true);
      }),
    );
  });
});
