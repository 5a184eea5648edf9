import { describe, expect, it } from 'vitest';
import { type CadenceScope, cadenceDuesOf } from '../../../src/domain/periods/cadence-dues.ts';
import { findPeriod } from '../../../src/domain/periods/find-period.ts';
import type { CommitteePeriods } from '../../../src/domain/periods/load-periods.ts';
import type { PeriodState } from '../../../src/domain/periods/period-state.ts';
import { workCalendar } from '../../../src/domain/time/working-days.ts';

/** The secretariat passes from year to year; Claire coordinates. */
const scope = (today: string, over: Partial<CadenceScope> = {}): CadenceScope => ({
  today,
  term: { startsOn: '2019-12-19', endsOn: '2022-12-31' },
  watchedFrom: '2020-01-06',
  settings: { noticeDaysSteering: 15, noticeDaysTechnical: 10, noticeCounting: 'calendar' },
  calendar: workCalendar([]),
  offices: { stewards: (day) => [`secretary ${day.slice(0, 4)}`], coordinators: () => ['Claire'] },
  ...over,
});

/** A technical committee whose period of that day stands so. */
const committee = (day: string, state: PeriodState): CommitteePeriods => ({
  committee: { id: 'ct', code: 'CT', shortName: 'Comité technique', kind: 'TECHNICAL' },
  periods: [{ ...findPeriod('SEMESTER', day), state, meetings: [] }],
});

const duesOf = (day: string, state: PeriodState, on: CadenceScope) => cadenceDuesOf([committee(day, state)], on);
const toldOf = (day: string, on: CadenceScope) =>
  duesOf(day, 'toPlan', on).flatMap(({ reminders }) => reminders.map((one) => [one.day, one.step, ...one.to]));

describe('a period without a meeting (R-01, R-02)', () => {
  it('is due on its last day, for its committee, and is no secret', () => {
    expect(duesOf('2021-03-01', 'toPlan', scope('2021-03-01'))).toMatchObject([
      {
        kind: 'cadence',
        committee: 'Comité technique',
        committeeCode: 'CT',
        ...{ cadence: 'SEMESTER', year: 2021, index: 1, state: 'toPlan' },
        subject: 'cadence:CT:2021:1',
        on: '2021-06-30',
        isReserved: false,
      },
    ]);
  });

  it('is said to the secretariat 90, 60 and 30 days before, to the coordinator too while it can be convened in time, 7 days before and once missed', () => {
    expect(toldOf('2021-03-01', scope('2021-03-01'))).toEqual([
      ['2021-04-01', '90', 'secretary 2021'],
      ['2021-05-01', '60', 'secretary 2021'],
      ['2021-05-31', '30', 'secretary 2021'],
      // Ten days before 30 June is a Sunday.
      ['2021-06-18', 'convene', 'secretary 2021', 'Claire'],
      ['2021-06-23', '7', 'secretary 2021', 'Claire'],
      ['2021-07-01', 'missed', 'secretary 2021', 'Claire'],
    ]);
  });

  it('is each time a duty: nobody opts out of it', () => {
    const [due] = duesOf('2021-03-01', 'toPlan', scope('2021-03-01'));
    expect(due?.reminders.map(({ isDuty }) => isDuty)).toEqual([true, true, true, true, true, true]);
  });

  it('is said once to a coordinator who keeps the secretariat', () => {
    const alone = { stewards: () => ['Claire'], coordinators: () => ['Claire'] };
    expect(toldOf('2021-03-01', scope('2021-03-01', { offices: alone })).map(([, , ...to]) => to)).toEqual([
      ['Claire'],
      ['Claire'],
      ['Claire'],
      ['Claire'],
      ['Claire'],
      ['Claire'],
    ]);
  });

  it('is said at the next year’s secretariat when the office has passed, and after the term to who had it', () => {
    expect(toldOf('2021-08-01', scope('2021-08-01')).at(-1)).toEqual([
      '2022-01-01',
      'missed',
      'secretary 2022',
      'Claire',
    ]);
    expect(toldOf('2022-08-01', scope('2022-08-01')).at(-1)).toEqual([
      '2023-01-01',
      'missed',
      'secretary 2022',
      'Claire',
    ]);
  });

  it('is due at the end of the term when that comes before its own', () => {
    const short = { term: { startsOn: '2019-12-19', endsOn: '2022-10-15' } };
    const [due] = duesOf('2022-08-01', 'toPlan', scope('2022-08-01', short));
    expect(due?.on).toBe('2022-10-15');
    expect(due?.reminders.map(({ day }) => day)).toEqual([
      '2022-07-17',
      '2022-08-16',
      '2022-09-15',
      // The last working day is Friday 14.
      '2022-10-04',
      '2022-10-08',
      '2022-10-16',
    ]);
  });

  it('can be convened in time until the notice before its last working day, on a working day, as the parties set and count it (R-05)', () => {
    const until = (day: string, over: Partial<CadenceScope> = {}) =>
      duesOf(day, 'toPlan', scope('2021-01-04', over))[0];
    const rules = (noticeDaysTechnical: number, noticeCounting: 'calendar' | 'clear') => ({
      settings: { noticeDaysSteering: 15, noticeDaysTechnical, noticeCounting },
    });
    expect(until('2021-08-01')).toMatchObject({ conveneBy: '2021-12-21' });
    expect(until('2021-08-01', rules(15, 'calendar'))).toMatchObject({ conveneBy: '2021-12-16' });
    expect(until('2021-08-01', rules(15, 'clear'))).toMatchObject({ conveneBy: '2021-12-15' });
    // 31 December 2022 is a Saturday.
    expect(until('2022-08-01', rules(15, 'calendar'))).toMatchObject({ conveneBy: '2022-12-15' });
    // A long notice comes before the first words of it, in order of day.
    const days = until('2021-08-01', rules(65, 'calendar'))?.reminders.map(({ step }) => step);
    expect(days).toEqual(['90', 'convene', '60', '30', '7', 'missed']);
  });

  it('is late once it was missed, however long ago', () => {
    const missed = (today: string) => duesOf('2021-03-01', 'missed', scope(today)).map(({ on }) => on);
    expect(missed('2021-07-01')).toEqual(['2021-06-30']);
    expect(missed('2022-06-29')).toEqual(['2021-06-30']);
  });

  it('missed before the bot looked after the agreement is late like any other, and said once, on its first day', () => {
    const missed = (watchedFrom: string) =>
      duesOf('2021-03-01', 'missed', scope('2021-07-05', { watchedFrom })).map(({ on, reminders }) => [
        on,
        reminders.map(({ day, step, to }) => [day, step, ...to]).at(-1),
        reminders.length,
      ]);
    expect(missed('2021-06-30')).toEqual([['2021-06-30', ['2021-07-01', 'missed', 'secretary 2021', 'Claire'], 6]]);
    expect(missed('2021-07-05')).toEqual([['2021-06-30', ['2021-07-05', 'missed', 'secretary 2021', 'Claire'], 1]]);
  });

  it('is not due once a meeting was held or is planned in it, or may have been held, nor when it is waived', () => {
    for (const state of ['held', 'planned', 'toRecord', 'waived'] as const) {
      expect([state, duesOf('2021-03-01', state, scope('2021-03-01'))]).toEqual([state, []]);
    }
  });
});
