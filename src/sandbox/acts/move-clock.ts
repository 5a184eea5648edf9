import type { SandboxAct } from '../protocol.ts';
import { inTurn } from '../workspace/clock-turns.ts';
import { passTime } from '../workspace/pass-time.ts';
import { type Actor, ActRefusal } from './actor.ts';

const hour = 3_600_000;
const day = 24 * hour;
const spans = { hour, day, week: 7 * day, month: 30 * day };

/**
 * Lets time pass on the sandbox's clock, and waits until the bot has done what came due on the way. A span counts from
 * the end of the move before it, when one is under way. Throws ActRefusals.
 */
export function moveClock({ world, words }: Actor, act: Extract<SandboxAct, { type: 'moveClock' }>): Promise<void> {
  return inTurn(world, async () => {
    const now = world.clock.now().getTime();
    const target = act.by === 'nextDue' ? await world.options.nextDue?.() : new Date(now + spans[act.by]);
    if (!target) throw new ActRefusal(words.nothingDue);
    await passTime(world, target);
  });
}
