import type { World } from '../workspace/world.ts';

/** Something going wrong on Slack's side, on purpose; none of these is recorded as the bot's fault. */
export type Fault =
  /** The answer waits for this promise, once the work is done. */
  | { kind: 'slow'; until: Promise<void> }
  | { kind: 'rateLimited'; retryAfterSeconds: number }
  | { kind: 'serverError'; status: number }
  /** The work is done, and the connection breaks before the answer. */
  | { kind: 'dropAnswer' }
  | { kind: 'refuse'; code: string };

/** Makes the next calls of a Web API method (`*` for any) go wrong, one fault a call, in this order. */
export function planFaults(world: World, method: string, faults: Fault[]): void {
  world.faults.set(method, [...(world.faults.get(method) ?? []), ...faults]);
}

/** The fault planned for this call, which is then spent; else the one that `chooseFault` has for it. */
export function nextFault(world: World, call: { method: string; userAgent: string }): Fault | undefined {
  const planned = world.faults.get(call.method)?.shift() ?? world.faults.get('*')?.shift();
  return planned ?? world.options.chooseFault?.(call);
}
