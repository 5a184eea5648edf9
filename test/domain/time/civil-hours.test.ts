import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, isCivilHour, MORNING, nextCivilHour } from '../../../src/domain/time/civil-hours.ts';
import { workCalendar } from '../../../src/domain/time/working-days.ts';

const CALENDAR = workCalendar([]);
const PARIS = 'Europe/Paris';
const REUNION = 'Indian/Reunion';

const isCivil = (zone: string, instant: string) => isCivilHour(zone, new Date(instant), CALENDAR);
const next = (zone: string, instant: string) => nextCivilHour(zone, new Date(instant), CALENDAR).toISOString();

describe('an hour of the day, in a zone', () => {
  it.each([
    [PARIS, '2021-03-26', '09:00', '2021-03-26T08:00:00.000Z'],
    [PARIS, '2021-03-28', '09:00', '2021-03-28T07:00:00.000Z'],
    [PARIS, '2021-10-31', '09:00', '2021-10-31T08:00:00.000Z'],
    [PARIS, '2020-02-29', '09:00', '2020-02-29T08:00:00.000Z'],
    [PARIS, '2021-07-01', '00:00', '2021-06-30T22:00:00.000Z'],
    [REUNION, '2021-03-28', '09:00', '2021-03-28T05:00:00.000Z'],
    [REUNION, '2021-10-31', '09:00', '2021-10-31T05:00:00.000Z'],
  ])('%s %s %s is %s', (zone, on, hour, instant) => {
    expect(instantOf(zone, on, hour).toISOString()).toBe(instant);
  });

  it('that the clocks skip in spring is one that exists', () => {
    expect(instantOf(PARIS, '2021-03-28', '02:00').toISOString()).toBe('2021-03-28T01:00:00.000Z');
    expect(instantOf(PARIS, '2021-03-28', '03:00').toISOString()).toBe('2021-03-28T01:00:00.000Z');
  });

  it('that the clocks pass twice in autumn is the first of the two', () => {
    expect(instantOf(PARIS, '2021-10-31', '02:30').toISOString()).toBe('2021-10-31T00:30:00.000Z');
  });
});

describe('civil hours', () => {
  it('go from eight to seven in the evening, local, before and after the clocks change', () => {
    // Friday 26 March 2021, UTC+1; Monday 29 March, UTC+2.
    expect(isCivil(PARIS, '2021-03-26T06:59:59Z')).toBe(false);
    expect(isCivil(PARIS, '2021-03-26T07:00:00Z')).toBe(true);
    expect(isCivil(PARIS, '2021-03-26T17:59:59Z')).toBe(true);
    expect(isCivil(PARIS, '2021-03-26T18:00:00Z')).toBe(false);
    expect(isCivil(PARIS, '2021-03-29T06:00:00Z')).toBe(true);
    expect(isCivil(PARIS, '2021-03-29T17:00:00Z')).toBe(false);
  });

  it('are four hours earlier in La Réunion, all the year', () => {
    for (const day of ['2021-01-12', '2021-07-13']) {
      expect(isCivil(REUNION, `${day}T03:59:59Z`)).toBe(false);
      expect(isCivil(REUNION, `${day}T04:00:00Z`)).toBe(true);
      expect(isCivil(REUNION, `${day}T15:00:00Z`)).toBe(false);
    }
  });

  it('are none on weekends and holidays', () => {
    expect(isCivil(PARIS, '2021-05-01T10:00:00Z')).toBe(false);
    expect(isCivil(PARIS, '2021-05-13T10:00:00Z')).toBe(false);
  });

  it('follow the day it is there: Friday evening in Paris is Saturday in La Réunion', () => {
    expect(next(REUNION, '2021-04-30T21:30:00Z')).toBe('2021-05-03T05:00:00.000Z');
  });
});

describe('the next civil hour', () => {
  it('is now when it is one, to the millisecond', () => {
    expect(next(PARIS, '2021-05-03T06:00:00.123Z')).toBe('2021-05-03T06:00:00.123Z');
  });

  it('is nine o’clock the same day before eight, the next working day in the evening', () => {
    expect(next(PARIS, '2021-05-03T05:59:59Z')).toBe('2021-05-03T07:00:00.000Z');
    expect(next(PARIS, '2021-05-03T17:00:00Z')).toBe('2021-05-04T07:00:00.000Z');
    expect(next(PARIS, '2021-04-30T18:00:00Z')).toBe('2021-05-03T07:00:00.000Z');
  });

  it('is nine by the new clocks after the weekend in which they change', () => {
    expect(next(PARIS, '2021-03-27T12:00:00Z')).toBe('2021-03-29T07:00:00.000Z');
    expect(next(PARIS, '2021-03-28T01:30:00Z')).toBe('2021-03-29T07:00:00.000Z');
    // The day after the clocks go back is a holiday eve: 1 November, All Saints', is no working day.
    expect(next(PARIS, '2021-10-31T00:30:00Z')).toBe('2021-11-02T08:00:00.000Z');
  });

  it('steps over the 29th of February of 2020, a Saturday, and stops on that of 2024', () => {
    expect(next(PARIS, '2020-02-29T10:00:00Z')).toBe('2020-03-02T08:00:00.000Z');
    expect(next(PARIS, '2024-02-28T20:00:00Z')).toBe('2024-02-29T08:00:00.000Z');
  });

  it('is never earlier, is civil, and is its own next civil hour', () => {
    const instant = fc.date({ min: new Date('2000-01-01'), max: new Date('2050-12-31'), noInvalidDate: true });
    const zone = fc.constantFrom(PARIS, REUNION, 'America/Cayenne', 'Pacific/Noumea', 'UTC');
    fc.assert(
      fc.property(zone, instant, (where, now) => {
        const found = nextCivilHour(where, now, CALENDAR);
        expect(found.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect(isCivilHour(where, found, CALENDAR)).toBe(true);
        expect(nextCivilHour(where, found, CALENDAR)).toEqual(found);
      }),
      { numRuns: 500 },
    );
  });

  it('is told at nine', () => expect(MORNING).toBe('09:00'));
});
