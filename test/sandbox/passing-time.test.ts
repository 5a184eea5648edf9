import { afterEach, describe, expect, it } from 'vitest';
import { startWorkspace, type Workspace } from '../support/workspace.ts';
import { smallWorkspace } from './small-bot.ts';

const monday = new Date('2026-01-05T08:00:00Z');
const at = (day: number, hour = 8) => new Date(Date.UTC(2026, 0, day, hour));

/** A bot with a list of instants at which it has something to do; what is done leaves the list. */
function diary(due: Date[]) {
  const done: string[] = [];
  return {
    done,
    nextDue: () => due.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null,
    onClockMoved: async (now: Date) => {
      const ready = due.filter((instant) => instant <= now);
      for (const instant of ready) due.splice(due.indexOf(instant), 1);
      done.push(`${now.toISOString().slice(5, 16)} did ${ready.length}`);
    },
  };
}

describe('time that passes', () => {
  let workspace: Workspace;
  afterEach(() => workspace.close());
  const start = async (more: Parameters<typeof smallWorkspace>[1]) => {
    workspace = await startWorkspace(smallWorkspace(() => {}, { startAt: monday, ...more }));
    return workspace.sandbox;
  };

  it('stops at each instant at which the bot is due, and at the end', async () => {
    const bot = diary([at(9), at(6), at(7, 14), at(12, 9)]);
    const sandbox = await start(bot);
    await workspace.as('UCLAIRE').acts({ type: 'moveClock', by: 'week' });
    expect(bot.done).toEqual(['01-06T08:00 did 1', '01-07T14:00 did 1', '01-09T08:00 did 1', '01-12T08:00 did 0']);
    await sandbox.moveTo(at(12, 9));
    expect(bot.done.slice(4)).toEqual(['01-12T09:00 did 1']);
  });

  it('stops where the bot became due on the way, and first of all for what it has not done yet', async () => {
    const due = [at(4), at(6)];
    const bot = diary(due);
    const sandbox = await start({
      ...bot,
      onClockMoved: async (now) => {
        await bot.onClockMoved(now);
        if (bot.done.length === 2) due.push(at(6, 20));
      },
    });
    await sandbox.moveTo(at(7));
    expect(bot.done).toEqual(['01-05T08:00 did 1', '01-06T08:00 did 1', '01-06T20:00 did 1', '01-07T08:00 did 0']);
  });

  it('goes on without a bot', async () => {
    const sandbox = await start({});
    await workspace.as('UCLAIRE').acts({ type: 'moveClock', by: 'month' });
    expect(sandbox.now().toISOString().slice(0, 10)).toBe('2026-02-04');
  });

  it('reaches its end with a bot that always calls the same instant due, and wakes it ever less often', async () => {
    const wakings: string[] = [];
    const sandbox = await start({
      nextDue: () => at(5, 9),
      onClockMoved: (now) => void wakings.push(now.toISOString().slice(8, 16)),
    });
    await sandbox.moveTo(at(12));
    expect(wakings.slice(0, 5)).toEqual(['05T09:00', '05T09:01', '05T09:03', '05T09:07', '05T09:15']);
    expect(wakings.length).toBeLessThan(200);
    expect(wakings.at(-1)).toBe('12T08:00');
  });

  it('reaches its end with a bot that is due at every instant', async () => {
    let wakings = 0;
    let last = monday.getTime();
    const sandbox = await start({
      nextDue: () => {
        last += 1;
        return new Date(last);
      },
      onClockMoved: () => {
        wakings += 1;
      },
    });
    await sandbox.moveTo(at(6));
    expect([wakings, sandbox.now().toISOString().slice(0, 16)]).toEqual([10_001, '2026-01-06T08:00']);
  });

  it('makes whoever moves the clock meanwhile wait for their turn', async () => {
    const bot = diary([at(5, 20), at(7, 12)]);
    await start(bot);
    const claire = workspace.as('UCLAIRE').acts({ type: 'moveClock', by: 'day' });
    const john = workspace.as('UJOHN').acts({ type: 'moveClock', by: 'nextDue' });
    await Promise.all([claire, john, workspace.as('UCLAIRE').acts({ type: 'moveClock', by: 'hour' })]);
    expect(bot.done).toEqual(['01-05T20:00 did 1', '01-06T08:00 did 0', '01-07T12:00 did 1', '01-07T13:00 did 0']);
  });

  it('goes on for the next one when the bot failed', async () => {
    let isBroken = true;
    const sandbox = await start({
      onClockMoved: () => {
        if (isBroken) throw new Error('no database');
      },
    });
    await expect(sandbox.moveTo(at(6))).rejects.toThrow('no database');
    isBroken = false;
    await sandbox.moveTo(at(7));
    expect((await sandbox.snapshot('UCLAIRE')).clock).toMatchObject({ isMoving: false });
  });

  it('shows on the page that it passes, and where it is', async () => {
    const bot = diary([at(6), at(8)]);
    const sandbox = await start({
      ...bot,
      onClockMoved: async (now) => {
        const { clock } = await sandbox.snapshot('UJOHN');
        expect(clock).toMatchObject({ isMoving: true, now: expect.stringContaining(now.toISOString().slice(0, 16)) });
        await bot.onClockMoved(now);
      },
    });
    const seen = new Set<string>();
    sandbox.onChange(() => void seen.add(sandbox.now().toISOString().slice(5, 10)));
    await sandbox.moveTo(at(9));
    expect([...seen]).toEqual(['01-06', '01-08', '01-09']);
    expect((await sandbox.snapshot('UJOHN')).clock.isMoving).toBe(false);
  });

  it('leaves a sleeping bot alone', async () => {
    const bot = diary([at(6), at(8)]);
    const sandbox = await start(bot);
    await sandbox.sleepTo(at(10));
    expect(bot.done).toEqual([]);
    await sandbox.moveTo(at(10, 9));
    expect(bot.done).toEqual(['01-10T08:00 did 2', '01-10T09:00 did 0']);
  });
});
