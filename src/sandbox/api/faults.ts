import type { Fault } from '../workspace/records.ts';
import type { World } from '../workspace/world.ts';

/** Makes the next calls of a Web API method (`*` for any) go wrong, one fault a call, in this order. */
export function planFaults(world: World, method: string, faults: Fault[]): void {
  world.faults.set(method, [...(world.faults.get(method) ?? []), ...faults]);
}

/** The fault planned for this call, which is then spent; else the one that `chooseFault` has for it. */
export function nextFault(world: World, call: { method: string; userAgent: string }): Fault | undefined {
  const planned = world.faults.get(call.method)?.shift() ?? world.faults.get('*')?.shift();
  return planned ?? world.options.chooseFault?.(call);
}
