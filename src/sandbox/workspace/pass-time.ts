import { setImmediate as nextTurn } from 'node:timers/promises';
import { changed, type World } from './world.ts';

const minute = 60_000;
const longestPause = 60 * minute;
const mostStops = 10_000;

/**
 * Lets time pass up to `target`, as if one had waited: stops at each instant at which the bot is due, wakes it and
 * awaits it, then does the same at the target. A target already past wakes the bot once.
 * A bot that keeps calling the same instant due is woken after a minute, then ever less often, at least once an hour.
 */
export async function passTime(world: World, target: Date): Promise<void> {
  world.isTimePassing = true;
  try {
    let latest = Number.NEGATIVE_INFINITY;
    let pause = 0;
    for (let stops = 0; stops < mostStops && !world.closing.signal.aborted; stops += 1) {
      const due = (await world.options.nextDue?.())?.getTime();
      if (due === undefined || due >= target.getTime()) break;
      pause = due > latest ? 0 : Math.min(Math.max(minute, 2 * pause), longestPause);
      const stop = pause === 0 ? due : world.clock.now().getTime() + pause;
      if (stop >= target.getTime()) break;
      latest = Math.max(latest, due);
      await stopAt(world, new Date(stop));
    }
    if (!world.closing.signal.aborted) await stopAt(world, target);
  } finally {
    world.isTimePassing = false;
    changed(world);
  }
}

async function stopAt(world: World, instant: Date): Promise<void> {
  world.clock.moveTo(instant);
  changed(world);
  await world.options.onClockMoved?.(world.clock.now());
  // A bot that answers without waiting for anything would otherwise keep pages from being told.
  await nextTurn();
}
