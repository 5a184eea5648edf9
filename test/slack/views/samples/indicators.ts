import type { IndicatorReading, IndicatorRecord } from '../../../../src/domain/indicators/indicator-record.ts';
import { DAY, ID, NOON, SOURCE } from './names.ts';
import { NAME, type Size } from './size.ts';

const FIGURE = 999_999_999;

function reading(size: Size): IndicatorReading {
  return {
    on: DAY,
    value: -FIGURE,
    source: size.key(SOURCE),
    by: size.text(NAME),
    at: NOON,
    isReplaced: size.oneOf(true, false),
    isCorrection: size.oneOf(true, false),
  };
}

/** In a list: its readings stay few. */
export function indicator(size: Size, differing: Partial<IndicatorRecord> = {}): IndicatorRecord {
  return {
    id: ID,
    code: size.reference('I'),
    label: size.key(SOURCE),
    unit: size.optional(40),
    objective: size.maybe(() => ({ id: ID, code: 'O1.1', label: size.text(1000) })),
    baseline: size.maybe(() => FIGURE),
    baselineOn: size.maybe(() => DAY),
    baselineSource: size.optional(SOURCE),
    target: size.maybe(() => FIGURE),
    targetOn: size.maybe(() => DAY),
    visibility: size.oneOf('PARTIES', 'COMMITTEE', 'PUBLIC'),
    sheets: [],
    readings: size.unseen(() => size.few(() => reading(size))),
    ...differing,
  };
}

/** One with as many readings and sheets as there is to show. */
export function wholeIndicator(size: Size): IndicatorRecord {
  const measured = () => ({
    ...{ id: ID, reference: size.reference('FA'), title: size.key(NAME), leadParty: { id: ID } },
    ...{ leadPerson: null, committee: null, visibility: 'PARTIES' as const },
  });
  return indicator(size, { readings: size.many(() => reading(size)), sheets: size.many(measured) });
}

export function indicators(size: Size): IndicatorRecord[] {
  return size.many(() => indicator(size));
}
