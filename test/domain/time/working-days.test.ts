import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workCalendar } from '../../../src/domain/time/working-days.ts';

const FRANCE = workCalendar([]);
/** Abolition of slavery in La Réunion: a public holiday that the computation does not know. */
const REUNION = workCalendar([{ startsOn: '2021-12-20', endsOn: '2021-12-20' }]);

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const closed = fc
  .tuple(day, fc.integer({ min: 0, max: 60 }))
  .map(([startsOn, length]) => ({ startsOn, endsOn: plus(startsOn, length) }));

function plus(from: string, days: number): string {
  return new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
}

describe('working days', () => {
  it('are Monday to Friday: the 1st of May 2021 is a Saturday and a holiday, so the 3rd comes next', () => {
    expect(FRANCE.isWorkingDay('2021-05-01')).toBe(false);
    expect(FRANCE.onOrAfter('2021-05-01')).toBe('2021-05-03');
    expect(FRANCE.onOrBefore('2021-05-01')).toBe('2021-04-30');
  });

  it('leave public holidays out, and step over those beside a weekend', () => {
    expect(FRANCE.isWorkingDay('2021-05-13')).toBe(false);
    expect(FRANCE.isWorkingDay('2021-05-24')).toBe(false);
    expect(FRANCE.onOrAfter('2021-04-03')).toBe('2021-04-06');
    expect(FRANCE.onOrBefore('2021-04-05')).toBe('2021-04-02');
  });

  it('know the 29th of February: a Saturday in 2020, a Thursday in 2024', () => {
    expect(FRANCE.onOrAfter('2020-02-29')).toBe('2020-03-02');
    expect(FRANCE.onOrAfter('2024-02-29')).toBe('2024-02-29');
    expect(FRANCE.onOrBefore('2020-03-01')).toBe('2020-02-28');
  });

  it('leave an agreement’s own closed days out, first and last included, and nobody else’s', () => {
    expect(FRANCE.onOrAfter('2021-12-20')).toBe('2021-12-20');
    expect(REUNION.onOrAfter('2021-12-20')).toBe('2021-12-21');
    const bridge = workCalendar([{ startsOn: '2021-05-13', endsOn: '2021-05-16' }]);
    expect(bridge.onOrAfter('2021-05-13')).toBe('2021-05-17');
    expect(bridge.onOrBefore('2021-05-16')).toBe('2021-05-12');
  });

  it('are found on either side of any day, however many days are closed', () => {
    fc.assert(
      fc.property(day, fc.array(closed, { maxLength: 5 }), (asked, spans) => {
        const calendar = workCalendar(spans);
        const [before, after] = [calendar.onOrBefore(asked), calendar.onOrAfter(asked)];
        expect(before <= asked && asked <= after).toBe(true);
        expect(calendar.isWorkingDay(before) && calendar.isWorkingDay(after)).toBe(true);
        expect(calendar.onOrAfter(after)).toBe(after);
        for (let between = asked; between < after; between = plus(between, 1)) {
          expect(calendar.isWorkingDay(between)).toBe(false);
        }
      }),
    );
  });
});
