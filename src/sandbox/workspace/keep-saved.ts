import { writeState } from './state-file.ts';
import type { World } from './world.ts';

const calmMilliseconds = 200;

/** Saves the world a little after each change; the function returned stops that and saves a last time. */
export function keepSaved(world: World, path: string): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();
  const save = () => {
    timer = undefined;
    // One after the other: two writers would tear each other's file. A failure shows at the last save, which throws.
    last = last.catch(() => undefined).then(() => writeState(world, path));
    last.catch(() => undefined);
    return last;
  };
  const schedule = () => {
    timer ??= setTimeout(save, calmMilliseconds).unref();
  };
  world.listeners.add(schedule);
  return async () => {
    world.listeners.delete(schedule);
    clearTimeout(timer);
    await save();
  };
}
