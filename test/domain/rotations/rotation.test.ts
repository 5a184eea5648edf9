import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  holderOn,
  type RotationPlan,
  turnAt,
  turnNumberOn,
  turnsUntil,
} from '../../../src/domain/rotations/rotation.ts';

const party = (code: string) => ({ id: code, code, shortName: code, article: 'NONE' as const });
const plan: RotationPlan = {
  startsOn: '2020-01-01',
  turnMonths: 12,
  order: [party('CAF63'), party('VILLE'), party('API')],
  overrides: [],
};

describe('rotation (Annexe 3, R-11)', () => {
  it('passes from Caf to Ville to Agglo, a year each', () => {
    expect(turnsUntil(plan, '2022-12-31').map((turn) => `${turn.startsOn.slice(0, 4)} ${turn.party.code}`)).toEqual([
      '2020 CAF63',
      '2021 VILLE',
      '2022 API',
    ]);
  });

  it('gives the days before the first turn to its holder', () => {
    expect(holderOn(plan, '2019-12-19').code).toBe('CAF63');
  });

  it('changes hands on the first day of a turn, not on the eve', () => {
    expect(holderOn(plan, '2020-12-31').code).toBe('CAF63');
    expect(holderOn(plan, '2021-01-01').code).toBe('VILLE');
  });

  it('says of each turn its first and its last day, leap years included', () => {
    const days = turnsUntil(plan, '2022-06-30').map(
      ({ number, startsOn, endsOn }) => `${number}: ${startsOn} – ${endsOn}`,
    );
    expect(days).toEqual(['0: 2020-01-01 – 2020-12-31', '1: 2021-01-01 – 2021-12-31', '2: 2022-01-01 – 2022-12-31']);
    const monthly = turnAt({ ...plan, turnMonths: 1 }, 1);
    expect([monthly.startsOn, monthly.endsOn]).toEqual(['2020-02-01', '2020-02-29']);
  });

  it('is refused without a party to hold it, rather than held by nobody', () => {
    expect(() => turnAt({ ...plan, order: [] }, 0)).toThrow('a rotation needs at least one party');
  });

  it('an override changes its own turn only, the newest counts, and it keeps its reason', () => {
    const changed = {
      ...plan,
      overrides: [
        { turn: 1, party: party('CAF63'), reason: 'élections' },
        { turn: 1, party: party('API'), reason: 'accord du 14 janvier' },
      ],
    };
    expect(turnAt(changed, 1)).toMatchObject({ party: { code: 'API' }, reason: 'accord du 14 janvier' });
    expect(turnAt(changed, 2)).toMatchObject({ party: { code: 'API' }, reason: null });
    expect(turnAt(changed, 3)).toMatchObject({ party: { code: 'CAF63' }, reason: null });
  });

  it('an order may name a party twice (K-4’s alternative)', () => {
    const alternate = { ...plan, order: [party('CAF63'), party('VILLE'), party('CAF63'), party('API')] };
    const codes = [0, 1, 2, 3, 4].map((number) => turnAt(alternate, number).party.code);
    expect(codes).toEqual(['CAF63', 'VILLE', 'CAF63', 'API', 'CAF63']);
  });

  it('every day falls in exactly one turn, which holds it', () => {
    const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 24 }), (date, turnMonths) => {
        const on = date.toISOString().slice(0, 10);
        const odd = { ...plan, startsOn: '2020-01-31', turnMonths };
        const turn = turnAt(odd, turnNumberOn(odd, on));
        if (on >= odd.startsOn) expect(turn.startsOn <= on).toBe(true);
        expect(on <= turn.endsOn).toBe(true);
      }),
    );
  });
});
