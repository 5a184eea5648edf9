import type { World } from './world.ts';

/** The next instant at which something happens by itself: the bot's own next task, or a message it scheduled. */
export async function findNextDue(world: World): Promise<Date | null> {
  const own = await world.options.nextDue?.();
  const scheduled = [...world.scheduled.values()].map(({ postAt }) => postAt * 1000);
  const instants = [...scheduled, ...(own ? [own.getTime()] : [])];
  return instants.length > 0 ? new Date(Math.min(...instants)) : null;
}
