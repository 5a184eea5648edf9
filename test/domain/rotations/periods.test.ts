import { describe, expect, it } from 'vitest';
import { type Cadence, meetingPeriods } from '../../../src/domain/rotations/periods.ts';

const term = { startsOn: '2019-12-19', endsOn: '2022-12-31' };

describe('meeting periods (Annexe 3, K-22, R-03)', () => {
  it('over the legal term ask for 6 technical committees and 3 steering committees', () => {
    const due = (cadence: 'SEMESTER' | 'YEAR') => meetingPeriods(cadence, term, 30).filter(({ isWaived }) => !isWaived);
    expect(due('SEMESTER').map(({ year, index }) => `S${index} ${year}`)).toEqual([
      'S1 2020',
      'S2 2020',
      'S1 2021',
      'S2 2021',
      'S1 2022',
      'S2 2022',
    ]);
    expect(due('YEAR').map(({ year }) => year)).toEqual([2020, 2021, 2022]);
  });

  it('waive the 13-day stub of December 2019, and only under the number of days set', () => {
    expect(meetingPeriods('SEMESTER', term, 30)[0]).toMatchObject({ year: 2019, index: 2, isWaived: true });
    expect(meetingPeriods('SEMESTER', term, 13)[0]).toMatchObject({ year: 2019, index: 2, isWaived: false });
    expect(meetingPeriods('SEMESTER', term, 14)[0]).toMatchObject({ year: 2019, index: 2, isWaived: true });
  });

  it('hold the day on which the term begins and the one on which it ends, were it the only one', () => {
    const touched = (startsOn: string, endsOn: string) =>
      meetingPeriods('SEMESTER', { startsOn, endsOn }, 0).map(({ year, index }) => `S${index} ${year}`);
    expect(touched('2020-06-30', '2020-12-31')).toEqual(['S1 2020', 'S2 2020']);
    expect(touched('2020-07-01', '2020-12-31')).toEqual(['S2 2020']);
    expect(touched('2020-01-01', '2020-06-30')).toEqual(['S1 2020']);
    expect(touched('2020-01-01', '2020-07-01')).toEqual(['S1 2020', 'S2 2020']);
  });

  it('are numbered from one within their year', () => {
    const year = { startsOn: '2021-01-01', endsOn: '2021-12-31' };
    const indexes = (cadence: Cadence) => meetingPeriods(cadence, year, 0).map(({ index }) => index);
    expect(indexes('QUARTER')).toEqual([1, 2, 3, 4]);
    expect(indexes('SEMESTER')).toEqual([1, 2]);
    expect(indexes('YEAR')).toEqual([1]);
    expect(meetingPeriods('QUARTER', year, 0).every(({ cadence }) => cadence === 'QUARTER')).toBe(true);
  });

  it('run to the last day of a semester, a quarter, a year', () => {
    expect(meetingPeriods('SEMESTER', term, 30)[1]).toMatchObject({ startsOn: '2020-01-01', endsOn: '2020-06-30' });
    expect(meetingPeriods('QUARTER', term, 30)[1]).toMatchObject({
      index: 1,
      startsOn: '2020-01-01',
      endsOn: '2020-03-31',
    });
    expect(meetingPeriods('QUARTER', term, 30).at(-1)).toMatchObject({ index: 4, endsOn: '2022-12-31' });
  });
});
