import { SlackRefusal } from '../api/slack-refusal.ts';
import { newSecret, rememberIn, type World } from '../workspace/world.ts';

/** A `trigger_id`, good once and for three seconds of the sandbox's clock. */
export function issueTrigger(world: World, userId: string): string {
  const id = `${Date.now()}.${newSecret()}`;
  const expiresAt = world.clock.now().getTime() + world.delays.trigger;
  rememberIn(world.triggers, id, { userId, expiresAt, isUsed: false });
  return id;
}

/** Spends a trigger, and answers whose it is. Throws Slack's refusal when it is unknown, spent or too old. */
export function redeemTrigger(world: World, id: string): string {
  const trigger = world.triggers.get(id);
  if (!trigger) throw new SlackRefusal('invalid_trigger_id');
  if (trigger.isUsed) throw new SlackRefusal('exchanged_trigger_id');
  if (world.clock.now().getTime() > trigger.expiresAt) throw new SlackRefusal('expired_trigger_id');
  trigger.isUsed = true;
  return trigger.userId;
}
