import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DueScope } from '../../../src/domain/dues/due-scope.ts';
import { reminderDay, reminderInstant } from '../../../src/domain/reminders/reminder-instant.ts';
import { addDays } from '../../../src/domain/time/civil-date.ts';
import { workCalendar } from '../../../src/domain/time/working-days.ts';

const calendar = workCalendar([]);
const inZone = (timeZone: string) => ({ agreement: { timeZone }, calendar }) as unknown as DueScope;
const instant = (day: string, on: string, zone = 'Europe/Paris') =>
  reminderInstant(day, on, inZone(zone)).toISOString();

describe('when people are told', () => {
  it('30 days before, across holidays: the next working day', () => {
    // 30 days before 12 June 2021 is Ascension, Thursday 13 May.
    expect(addDays('2021-06-12', -30)).toBe('2021-05-13');
    expect(reminderDay('2021-05-13', '2021-06-12', calendar)).toBe('2021-05-14');
    // 1 May 2021 is a holiday, on a Saturday; Easter Monday 2021 is 5 April.
    expect(reminderDay('2021-05-01', '2021-06-30', calendar)).toBe('2021-05-03');
    expect(reminderDay('2021-04-03', '2021-06-30', calendar)).toBe('2021-04-06');
  });

  it('never after the day itself: the working day before, when that day is off', () => {
    // Saturday 1 January 2022, due the same day.
    expect(reminderDay('2022-01-01', '2022-01-01', calendar)).toBe('2021-12-31');
    expect(reminderDay('2021-12-25', '2021-12-26', calendar)).toBe('2021-12-24');
    // The day itself when it is worked, though the nominal one before it is not.
    expect(reminderDay('2021-05-01', '2021-05-03', calendar)).toBe('2021-05-03');
    // What is said after the fact is put off as any other thing.
    expect(reminderDay('2022-01-01', '2021-12-31', calendar)).toBe('2022-01-03');
  });

  it('at nine local on both sides of both clock changes, in February of a leap year, and in La Réunion', () => {
    // Sunday 28 March 2021 and Sunday 31 October 2021: the clocks change at night.
    expect(instant('2021-03-26', '2021-06-30')).toBe('2021-03-26T08:00:00.000Z');
    expect(instant('2021-03-28', '2021-06-30')).toBe('2021-03-29T07:00:00.000Z');
    expect(instant('2021-10-29', '2021-12-31')).toBe('2021-10-29T07:00:00.000Z');
    // 1 November is a holiday.
    expect(instant('2021-10-31', '2021-12-31')).toBe('2021-11-02T08:00:00.000Z');
    expect(instant('2020-02-29', '2020-06-30')).toBe('2020-03-02T08:00:00.000Z');
    expect(instant('2024-02-29', '2024-06-30')).toBe('2024-02-29T08:00:00.000Z');
    expect(instant('2021-05-03', '2021-06-30', 'Indian/Reunion')).toBe('2021-05-03T05:00:00.000Z');
  });

  it('is always a working day, and never later than the due day when one before it is left', () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((number) => addDays('2019-12-19', number));
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 400 }), (day, later) => {
        const told = reminderDay(day, addDays(day, later), calendar);
        expect(calendar.isWorkingDay(told)).toBe(true);
        expect(told <= addDays(day, later)).toBe(true);
      }),
    );
  });
});
