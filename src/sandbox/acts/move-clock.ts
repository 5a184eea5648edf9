import type { SandboxAct } from '../protocol.ts';
import { findNextDue } from '../workspace/next-due.ts';
import { postDueMessages } from '../workspace/post-due-messages.ts';
import { changed } from '../workspace/world.ts';
import { type Actor, ActRefusal } from './actor.ts';

const hour = 3_600_000;
const spans = { hour, day: 24 * hour, week: 7 * 24 * hour };

/** Moves the sandbox's clock forward and waits until the bot has done what is due. Throws ActRefusals. */
export async function moveClock(
  { world, words }: Actor,
  act: Extract<SandboxAct, { type: 'moveClock' }>,
): Promise<void> {
  const now = world.clock.now().getTime();
  const target = act.by === 'nextDue' ? await findNextDue(world) : new Date(now + spans[act.by]);
  if (!target) throw new ActRefusal(words.nothingDue);
  world.clock.moveTo(target);
  postDueMessages(world);
  changed(world);
  await world.options.onClockMoved?.(world.clock.now());
  changed(world);
}
