import { interactionBase, sendInteraction } from '../outbound/payloads.ts';
import { issueResponseUrl } from '../outbound/response-urls.ts';
import { issueTrigger } from '../outbound/triggers.ts';
import type { SandboxAct } from '../protocol.ts';
import { payloadChannelName } from '../workspace/channels.ts';
import { slackMessage } from '../workspace/slack-shapes.ts';
import { type Actor, ActRefusal, seenChannel, seenMessage } from './actor.ts';

type OnMessage = Extract<SandboxAct, { type: 'messageShortcut' }>;
type Anywhere = Extract<SandboxAct, { type: 'globalShortcut' }>;

/** Uses a shortcut of the manifest, on a message or from anywhere. Throws ActRefusals. */
export async function runShortcut(actor: Actor, act: OnMessage | Anywhere): Promise<void> {
  const { world, user, words } = actor;
  const kind = act.type === 'messageShortcut' ? 'message' : 'global';
  const shortcuts = world.options.manifest.features?.shortcuts ?? [];
  const isKnown = shortcuts.some((one) => one.callback_id === act.callbackId && one.type === kind);
  // A member of another organisation has not our app in their menus.
  if (!isKnown || user.isForeign || !world.scopes.has('commands')) throw new ActRefusal(words.shortcutUnknown);
  const ack = await sendInteraction(world, {
    ...(act.type === 'messageShortcut' ? onMessage(actor, act) : anywhere(actor)),
    ...interactionBase(world, user),
    callback_id: act.callbackId,
    action_ts: world.clock.nextTs(),
  });
  if (ack.kind !== 'ok') throw new ActRefusal(words.interactionFailed);
}

function anywhere({ world, user }: Actor): Record<string, unknown> & { type: string } {
  return { type: 'shortcut', trigger_id: issueTrigger(world, user.id) };
}

function onMessage(actor: Actor, act: OnMessage): Record<string, unknown> & { type: string } {
  const { world, user } = actor;
  const channel = seenChannel(actor, act.channel);
  const message = seenMessage(actor, act.channel, act.ts);
  return {
    type: 'message_action',
    trigger_id: issueTrigger(world, user.id),
    response_url: issueResponseUrl(world, { userId: user.id, channel: channel.id }),
    channel: { id: channel.id, name: payloadChannelName(channel) },
    message_ts: message.ts,
    message: slackMessage(world, message),
  };
}
