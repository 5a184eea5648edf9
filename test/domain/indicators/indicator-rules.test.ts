import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../src/domain/indicators/read-figure.ts';
import { targetDistance } from '../../../src/domain/indicators/target-distance.ts';

describe('a value as people type it', () => {
  it.each([
    ['1 250,5', 1250.5],
    ['1,250.5', 1250.5],
    ['1.250.000', 1_250_000],
    ['12,5 %', 12.5],
    ['-3', -3],
    ['− 3,25', -3.25],
    ['+4', 4],
    ['-0', 0],
    ['0,0001', 0.0001],
    ['999999999', 999_999_999],
  ])('« %s » is %d', (text, value) => {
    expect(readFigure(text)).toBe(value);
  });

  it.each(['12.500', '12,500', 'douze', '%', '1e3', '12 500 500 500', '0,00001', '--3', '1 25'])(
    '« %s » is no value: no figure, of two readings, too large or too fine',
    (text) => {
      expect(readFigure(text)).toBeUndefined();
    },
  );

  it('is nothing when nothing is typed', () => {
    expect([readFigure(''), readFigure('  ')]).toEqual([null, null]);
  });

  it('is read back whatever it was, with a comma', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (hundredths) => {
        const text = (hundredths / 100).toFixed(2).replace('.', ',');
        expect(readFigure(text)).toBe(hundredths === 0 ? 0 : hundredths / 100);
      }),
    );
  });
});

describe('how far an indicator is from its target', () => {
  const reading = { source: 'Caf', by: 'Claire Aubépine', at: new Date(0), isReplaced: false, isCorrection: false };
  const distance = (baseline: number | null, target: number | null, value: number | null) =>
    targetDistance({ baseline, target, readings: value === null ? [] : [{ ...reading, on: '2021-01-01', value }] });

  it('is not said without a target or a value', () => {
    expect([distance(1, null, 2), distance(1, 2, null)]).toEqual([null, null]);
  });

  it('counts up to a target above the start, and down to one below it', () => {
    expect(distance(100, 150, 120)).toEqual({ state: 'short', by: 30 });
    expect(distance(100, 150, 160)).toEqual({ state: 'reached', by: 10 });
    expect(distance(40, 10, 25)).toEqual({ state: 'short', by: 15 });
    expect(distance(40, 10, 8)).toEqual({ state: 'reached', by: 2 });
    expect(distance(40, 10, 55)).toEqual({ state: 'short', by: 45 });
  });

  it('is nothing at the target itself, to the decimal', () => {
    expect(distance(0.1, 0.3, 0.1 + 0.2)).toEqual({ state: 'reached', by: 0 });
  });

  it('says below or above alone where nobody knows which way is forward', () => {
    expect(distance(null, 10, 8)).toEqual({ state: 'below', by: 2 });
    expect(distance(null, 10, 12)).toEqual({ state: 'above', by: 2 });
    expect(distance(10, 10, 12)).toEqual({ state: 'above', by: 2 });
  });
});
