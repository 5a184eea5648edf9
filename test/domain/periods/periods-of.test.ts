import { describe, expect, it } from 'vitest';
import { findPeriod } from '../../../src/domain/periods/find-period.ts';
import { calendarOf } from '../../../src/domain/periods/list-calendar.ts';
import { periodsOf } from '../../../src/domain/periods/load-periods.ts';

const term = { startsOn: '2020-12-19', endsOn: '2021-12-31' };
const scope = { term, settings: { waivedPeriodDays: 30 }, today: '2021-05-03' };
const meeting = (place: string, day: string, state: 'PLANNED' | 'HELD' | 'CANCELLED') => ({
  ...{ id: `meeting of ${place}`, place, state },
  day: new Date(day),
});

describe('the periods of a committee over the term (X3-2)', () => {
  it('stand each as its own meetings say: waived, held, to be planned', () => {
    const periods = periodsOf({ cadence: 'SEMESTER', meetings: [meeting('a', '2021-02-16', 'HELD')] }, scope);
    expect(periods.map(({ year, index, state }) => [`S${index} ${year}`, state])).toEqual([
      ['S2 2020', 'waived'],
      ['S1 2021', 'held'],
      ['S2 2021', 'toPlan'],
    ]);
  });

  it('count every meeting once, in the period of its day, its first and last days included', () => {
    const meetings = [
      meeting('last of S2', '2020-12-31', 'HELD'),
      meeting('first of S1', '2021-01-01', 'CANCELLED'),
      meeting('last of S1', '2021-06-30', 'PLANNED'),
      meeting('first of S2', '2021-07-01', 'PLANNED'),
    ];
    const periods = periodsOf({ cadence: 'SEMESTER', meetings }, scope);
    expect(periods.map((period) => period.meetings.map(({ place }) => place))).toEqual([
      ['last of S2'],
      ['first of S1', 'last of S1'],
      ['first of S2'],
    ]);
    expect(periods.map(({ state }) => state)).toEqual(['held', 'planned', 'planned']);
  });

  it('are waived under the days that the agreement sets', () => {
    // 19 to 31 December are thirteen days.
    const stub = (waivedPeriodDays: number) =>
      periodsOf({ cadence: 'YEAR', meetings: [] }, { ...scope, settings: { waivedPeriodDays } })[0]?.state;
    expect([stub(14), stub(13)]).toEqual(['waived', 'missed']);
  });
});

describe('the calendar of two committees (X3-2)', () => {
  const committees = [
    {
      committee: { id: 'copil', code: 'COPIL', shortName: 'Copil', kind: 'STEERING' as const },
      periods: periodsOf({ cadence: 'YEAR', meetings: [] }, scope),
    },
    {
      committee: { id: 'ct', code: 'CT', shortName: 'Comité technique', kind: 'TECHNICAL' as const },
      periods: periodsOf(
        {
          cadence: 'SEMESTER',
          meetings: [meeting('Agglo', '2021-02-16', 'HELD'), meeting('Mairie', '2021-03-16', 'CANCELLED')],
        },
        scope,
      ),
    },
  ];

  it('holds the periods of a year by their end, each with the meetings held in it alone', () => {
    const { year, lines } = calendarOf(committees, 2021);
    expect(year).toBe(2021);
    expect(lines.map(({ committee, endsOn, state, held }) => [committee, endsOn, state, held])).toEqual([
      ['Comité technique', '2021-06-30', 'held', [{ id: 'meeting of Agglo', on: '2021-02-16', place: 'Agglo' }]],
      ['Copil', '2021-12-31', 'toPlan', []],
      ['Comité technique', '2021-12-31', 'toPlan', []],
    ]);
    expect(lines.some((line) => 'meetings' in line)).toBe(false);
  });

  it('holds the whole term when no year is asked for, and names its years once, in order', () => {
    const { year, years, lines } = calendarOf(committees, null);
    expect([year, years]).toEqual([null, [2020, 2021]]);
    expect(lines.map((line) => line.year)).toEqual([2020, 2020, 2021, 2021, 2021]);
    expect(calendarOf(committees, 2020).years).toEqual([2020, 2021]);
    expect(calendarOf(committees, 2031).lines).toEqual([]);
  });
});

describe('the period that holds a day', () => {
  const nameOf = (cadence: 'SEMESTER' | 'QUARTER' | 'YEAR', day: string) => {
    const { year, index, startsOn, endsOn } = findPeriod(cadence, day);
    return `${year}/${index} ${startsOn} ${endsOn}`;
  };

  it('is found to the day, at both ends', () => {
    expect(nameOf('SEMESTER', '2021-01-01')).toBe('2021/1 2021-01-01 2021-06-30');
    expect(nameOf('SEMESTER', '2021-06-30')).toBe('2021/1 2021-01-01 2021-06-30');
    expect(nameOf('SEMESTER', '2021-07-01')).toBe('2021/2 2021-07-01 2021-12-31');
    expect(nameOf('QUARTER', '2020-02-29')).toBe('2020/1 2020-01-01 2020-03-31');
    expect(nameOf('YEAR', '2021-12-31')).toBe('2021/1 2021-01-01 2021-12-31');
  });

  it('is found where the agreement is not in force, and never waived', () => {
    expect(findPeriod('SEMESTER', '2031-12-31')).toMatchObject({ year: 2031, index: 2, isWaived: false });
  });

  it('is refused for what is no day, rather than guessed', () => {
    expect(() => findPeriod('YEAR', '2021-99-99')).toThrow('no period holds 2021-99-99');
  });
});
