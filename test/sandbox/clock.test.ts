import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClock } from '../../src/sandbox/workspace/clock.ts';
import { startWorkspace, type Workspace } from '../support/workspace.ts';
import { smallWorkspace } from './small-bot.ts';

const monday = new Date('2026-01-05T08:00:00Z');

describe('the clock', () => {
  it('runs with the real one, from the instant chosen', () => {
    let real = 1_000;
    const clock = createClock(monday, () => real);
    real += 2_500;
    expect(clock.now().toISOString()).toBe('2026-01-05T08:00:02.500Z');
  });

  it('moves forward only', () => {
    const clock = createClock(monday, () => 0);
    clock.moveTo(new Date('2026-01-06T08:00:00Z'));
    clock.moveTo(monday);
    expect(clock.now().toISOString()).toBe('2026-01-06T08:00:00.000Z');
  });

  it('never gives the same timestamp twice, and gives them in order', () => {
    const clock = createClock(monday, () => 0);
    const stamps = Array.from({ length: 1_000 }, () => clock.nextTs());
    expect(stamps[0]).toBe('1767600000.000000');
    expect(new Set(stamps).size).toBe(1_000);
    expect(stamps.toSorted()).toEqual(stamps);
  });
});

describe('moving the clock', () => {
  let workspace: Workspace;
  const moves: string[] = [];
  const start = async (nextDue?: Date) => {
    moves.splice(0);
    workspace = await startWorkspace(
      smallWorkspace(() => {}, {
        startAt: monday,
        onClockMoved: async (now) => void moves.push(now.toISOString().slice(0, 13)),
        nextDue: () => nextDue ?? null,
      }),
    );
  };
  beforeEach(() => start());
  afterEach(() => workspace.close());

  it('by an hour, a day, a week or thirty days lets the bot do what became due', async () => {
    const spans = ['hour', 'day', 'week', 'month'] as const;
    for (const by of spans) await workspace.as('UCLAIRE').acts({ type: 'moveClock', by });
    expect(moves).toEqual(['2026-01-05T09', '2026-01-06T09', '2026-01-13T09', '2026-02-12T09']);
  });

  it('to the next thing due asks the bot when that is', async () => {
    await workspace.close();
    await start(new Date('2026-02-01T06:00:00Z'));
    await workspace.as('UCLAIRE').acts({ type: 'moveClock', by: 'nextDue' });
    expect(moves).toEqual(['2026-02-01T06']);
  });

  it('to the next thing due says so when there is nothing', async () => {
    await expect(workspace.as('UCLAIRE').acts({ type: 'moveClock', by: 'nextDue' })).rejects.toThrow(
      "n'a rien à faire",
    );
  });
});
