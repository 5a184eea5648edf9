import type { YearTown } from './year-town.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** Who lives in the town, as far as its clock must stop for them. */
export interface Living {
  /** When one of them wants to do something; null when nobody does. */
  nextAt: () => number | null;
  /** Called wherever the clock stops, once the bot has done what was due. */
  live: () => Promise<void>;
}

/**
 * Lets time pass until then, from one instant at which something is due to the next. A bot that keeps calling the same
 * instant due is woken after a minute, then ever less often, at least once an hour.
 */
export async function liveUntil(town: YearTown, until: Date, { nextAt, live }: Living): Promise<void> {
  const stopAt = async (instant: number) => {
    await town.sandbox.moveTo(new Date(instant));
    await town.sandbox.settled();
    await live();
  };
  let latest = Number.NEGATIVE_INFINITY;
  let pause = 0;
  for (;;) {
    const wake = (await town.nextWake())?.getTime() ?? Number.POSITIVE_INFINITY;
    const due = Math.min(wake, nextAt() ?? Number.POSITIVE_INFINITY);
    const now = town.sandbox.now().getTime();
    pause = due > latest ? 0 : Math.min(Math.max(MINUTE, 2 * pause), HOUR);
    const stop = Math.max(due, now + pause);
    if (stop >= until.getTime()) break;
    latest = Math.max(latest, due);
    await stopAt(stop);
  }
  await stopAt(until.getTime());
}
