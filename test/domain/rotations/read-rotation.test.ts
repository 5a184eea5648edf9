import { describe, expect, it } from 'vitest';
import { readRotation } from '../../../src/domain/rotations/read-rotation.ts';

const party = (code: string) => ({ id: code, code, shortName: code, article: 'NONE' as const });
const row = {
  startsOn: new Date('2020-01-01'),
  turnMonths: 12,
  steps: [
    { position: 2, party: party('VILLE') },
    { position: 3, party: party('API') },
    { position: 1, party: party('CAF63') },
  ],
  turns: [
    { turn: 2, party: party('CAF63'), reason: 'accord du 2 avril', decidedAt: new Date('2021-04-02T09:00:00Z') },
    { turn: 2, party: party('VILLE'), reason: 'élections', decidedAt: new Date('2021-03-01T09:00:00Z') },
  ],
};

describe('a rotation as it is kept', () => {
  it('names its parties in their order, however the rows come', () => {
    const { startsOn, turnMonths, order } = readRotation(row);
    expect([startsOn, turnMonths]).toEqual(['2020-01-01', 12]);
    expect(order.map(({ code }) => code)).toEqual(['CAF63', 'VILLE', 'API']);
  });

  it('names the turns given otherwise by the day of the decision, the oldest first, each with its reason', () => {
    expect(readRotation(row).overrides).toEqual([
      { turn: 2, party: party('VILLE'), reason: 'élections' },
      { turn: 2, party: party('CAF63'), reason: 'accord du 2 avril' },
    ]);
  });
});
