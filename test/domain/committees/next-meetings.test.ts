import { describe, expect, it } from 'vitest';
import { nextMeetings } from '../../../src/domain/committees/next-meetings.ts';
import { type PeriodMeeting, periodsOf } from '../../../src/domain/periods/load-periods.ts';

const term = { startsOn: '2019-12-19', endsOn: '2022-12-31' };

/** What a technical committee, once a semester, has before it on a day. */
function ahead(today: string, meetings: [day: string, state: PeriodMeeting['state']][] = [], termEnd = term.endsOn) {
  const rows = meetings.map(([day, state]) => ({ id: day, state, day: new Date(day), place: '', reference: day }));
  const committee = { cadence: 'SEMESTER', meetings: rows } as const;
  const scope = { term: { ...term, endsOn: termEnd }, settings: { waivedPeriodDays: 30 }, today };
  const planned = meetings.flatMap(([day, state]) => (state === 'PLANNED' ? [{ reference: day, on: day }] : []));
  return nextMeetings({ periods: periodsOf(committee, scope), planned, today, termEnd }).map((one) => [
    one.state,
    one.on,
  ]);
}

describe('what a committee has before it', () => {
  it('is the period due today, its last day included, and nothing after the term', () => {
    expect(ahead('2021-05-03')).toEqual([['toPlan', '2021-06-30']]);
    expect(ahead('2021-06-30')).toEqual([['toPlan', '2021-06-30']]);
    expect(ahead('2021-07-01')).toEqual([['toPlan', '2021-12-31']]);
    // The stub of 2019 is waived.
    expect(ahead('2019-12-20')).toEqual([['toPlan', '2020-06-30']]);
    expect(ahead('2023-01-01')).toEqual([]);
  });

  it('is its planned meeting, with its date, the nearest one, on the day itself too', () => {
    const planned: [string, 'PLANNED'][] = [
      ['2021-06-20', 'PLANNED'],
      ['2021-06-10', 'PLANNED'],
    ];
    expect(ahead('2021-05-03', planned)).toEqual([['planned', '2021-06-10']]);
    expect(ahead('2021-06-10', planned)).toEqual([['planned', '2021-06-10']]);
    expect(ahead('2021-06-11', planned)).toEqual([['planned', '2021-06-20']]);
  });

  it('is never a period in which a meeting was held', () => {
    expect(ahead('2021-06-08', [['2021-05-25', 'HELD']])).toEqual([['toPlan', '2021-12-31']]);
  });

  it('is the period again once its meeting was cancelled', () => {
    expect(ahead('2021-05-03', [['2021-06-10', 'CANCELLED']])).toEqual([['toPlan', '2021-06-30']]);
  });

  it('is not a period whose meeting has gone by while nobody says whether it took place (X3-3)', () => {
    expect(ahead('2021-06-11', [['2021-06-10', 'PLANNED']])).toEqual([['toPlan', '2021-12-31']]);
  });

  it('is both where a period ends before the meeting that is planned', () => {
    expect(ahead('2021-05-03', [['2021-10-05', 'PLANNED']])).toEqual([
      ['toPlan', '2021-06-30'],
      ['planned', '2021-10-05'],
    ]);
  });

  it('is to be met in before the agreement ends, where that cuts a period short', () => {
    expect(ahead('2022-08-01', [], '2022-10-31')).toEqual([['toPlan', '2022-10-31']]);
  });
});
