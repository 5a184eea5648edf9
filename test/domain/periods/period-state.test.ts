import { describe, expect, it } from 'vitest';
import { type DatedMeeting, periodState } from '../../../src/domain/periods/period-state.ts';
import { type MeetingPeriod, meetingPeriods } from '../../../src/domain/rotations/periods.ts';

const [first] = meetingPeriods('SEMESTER', { startsOn: '2021-01-01', endsOn: '2021-12-31' }, 30) as [MeetingPeriod];
const on = (state: DatedMeeting['state'], day: string): DatedMeeting => ({ state, on: day });

describe('the state of a period', () => {
  it('is held only by a meeting that was held within it (X3-3)', () => {
    expect(periodState(first, [], '2021-03-01')).toBe('toPlan');
    expect(periodState(first, [on('PLANNED', '2021-05-01')], '2021-03-01')).toBe('planned');
    expect(periodState(first, [on('HELD', '2021-06-30')], '2021-06-30')).toBe('held');
    expect(periodState(first, [on('HELD', '2021-07-01')], '2021-06-30')).toBe('toPlan');
    expect(periodState(first, [on('HELD', '2020-12-31')], '2021-06-30')).toBe('toPlan');
    expect(periodState(first, [on('PLANNED', '2021-07-01')], '2021-06-30')).toBe('toPlan');
  });

  it('is planned until the end of the day of its meeting', () => {
    expect(periodState(first, [on('PLANNED', '2021-03-01')], '2021-03-01')).toBe('planned');
  });

  it('goes back to « à planifier » when its only meeting is cancelled', () => {
    expect(periodState(first, [on('CANCELLED', '2021-05-01')], '2021-03-01')).toBe('toPlan');
  });

  it('is neither planned nor missed while nobody says whether its meeting took place, unless another is to come', () => {
    const gone = on('PLANNED', '2021-02-01');
    expect(periodState(first, [gone], '2021-02-02')).toBe('toRecord');
    expect(periodState(first, [gone], '2025-01-01')).toBe('toRecord');
    expect(periodState(first, [gone, on('PLANNED', '2021-06-01')], '2021-03-01')).toBe('planned');
    expect(periodState(first, [gone, on('HELD', '2021-02-03')], '2021-03-01')).toBe('held');
  });

  it('is missed the day after its end, not on its last day, and for ever; a late record mends it', () => {
    expect(periodState(first, [], '2021-06-30')).toBe('toPlan');
    expect(periodState(first, [], '2021-07-01')).toBe('missed');
    expect(periodState(first, [on('HELD', '2021-06-01')], '2025-01-01')).toBe('held');
  });

  it('asks for nothing when it is waived, and yet counts what was held in it (K-22)', () => {
    const stub = { ...first, isWaived: true };
    expect(periodState(stub, [], '2021-03-01')).toBe('waived');
    expect(periodState(stub, [], '2021-07-01')).toBe('waived');
    expect(periodState(stub, [on('HELD', '2021-05-01')], '2021-07-01')).toBe('held');
  });
});
