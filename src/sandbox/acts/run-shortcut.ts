import { issueResponseUrl } from '../outbound/response-urls.ts';
import { sendInteraction } from '../outbound/send-interaction.ts';
import { issueTrigger } from '../outbound/triggers.ts';
import type { SandboxAct } from '../protocol.ts';
import { payloadChannelName } from '../workspace/channels.ts';
import { slackMessage } from '../workspace/slack-shapes.ts';
import { type Actor, ActRefusal, seenChannel, seenMessage } from './actor.ts';

/** Uses a shortcut of the manifest on a message (`message_action`). Throws ActRefusals. */
export async function runShortcut(actor: Actor, act: Extract<SandboxAct, { type: 'messageShortcut' }>): Promise<void> {
  const { world, user, words } = actor;
  const isKnown = world.options.manifest.features?.shortcuts?.some((one) => one.callback_id === act.callbackId);
  // A member of another organisation has not our app in their menus.
  if (!isKnown || user.isForeign || !world.scopes.has('commands')) throw new ActRefusal(words.shortcutUnknown);
  const channel = seenChannel(actor, act.channel);
  const message = seenMessage(actor, act.channel, act.ts);
  const ack = await sendInteraction(world, user, {
    type: 'message_action',
    callback_id: act.callbackId,
    action_ts: world.clock.nextTs(),
    trigger_id: issueTrigger(world, user.id),
    response_url: issueResponseUrl(world, { userId: user.id, channel: channel.id }),
    channel: { id: channel.id, name: payloadChannelName(channel) },
    message_ts: message.ts,
    message: slackMessage(world, message),
  });
  if (ack.kind !== 'ok') throw new ActRefusal(words.interactionFailed);
}
