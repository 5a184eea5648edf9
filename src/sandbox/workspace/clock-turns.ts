import type { World } from './world.ts';

/** Does something to the clock once everything asked of it before is done, whether that went well or not. */
export function inTurn<T>(world: World, act: () => Promise<T>): Promise<T> {
  const turn = world.clockTurn.then(act);
  world.clockTurn = turn.then(
    () => undefined,
    () => undefined,
  );
  return turn;
}
