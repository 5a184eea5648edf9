import type { World } from './world.ts';

/** The next instant at which something happens by itself: the bot's own next task, or a message it scheduled. */
export async function findNextDue(world: World): Promise<Date | null> {
  const own = await world.options.nextDue?.();
  const instants = [nextScheduled(world), own?.getTime()].filter((instant) => instant !== undefined);
  return instants.length > 0 ? new Date(Math.min(...instants)) : null;
}

/** The instant of the earliest scheduled message, in milliseconds since 1970. */
export function nextScheduled(world: World): number | undefined {
  const instants = [...world.scheduled.values()].map(({ postAt }) => postAt * 1000);
  return instants.length > 0 ? Math.min(...instants) : undefined;
}
