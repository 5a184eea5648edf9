import type { KnownBlock } from '@slack/types';
import { type InteractiveElement, interactiveElements } from '../blocks/interactive-elements.ts';
import { findModal } from '../modals/modal-stack.ts';
import type { SandboxPlace } from '../protocol.ts';
import { payloadChannelName } from '../workspace/channels.ts';
import type { MessageRecord, ViewRecord } from '../workspace/records.ts';
import { slackMessage, slackView } from '../workspace/slack-shapes.ts';
import { type Actor, ActRefusal, seenChannel, seenMessage } from './actor.ts';

/** Where an element was used: a message, or a view. */
export type FoundPlace = { blocks: KnownBlock[] } & (
  | { message: MessageRecord; view?: undefined }
  | { view: ViewRecord; message?: undefined }
);

/** The message or view that the person is looking at. Throws an ActRefusal when it is gone. */
export function findPlace(actor: Actor, place: SandboxPlace): FoundPlace {
  if (place.kind === 'message') {
    const message = seenMessage(actor, place.channel, place.ts);
    return { message, blocks: message.blocks };
  }
  const { world, user, words } = actor;
  const view = place.kind === 'home' ? world.homes.get(user.id) : findModal(world, user.id, place.viewId);
  if (!view) throw new ActRefusal(words.formGone);
  return { view, blocks: view.definition.blocks };
}

/** The element of that block and action. Throws an ActRefusal when the bot has taken it away meanwhile. */
export function findElement(
  { words }: Actor,
  blocks: KnownBlock[],
  blockId: string,
  actionId: string,
): InteractiveElement {
  const found = interactiveElements(blocks).find((one) => one.blockId === blockId && one.actionId === actionId);
  if (!found) throw new ActRefusal(words.elementGone);
  return found;
}

/**
 * The part of a payload that says where it came from. An ephemeral message is not sent along; a view carries what its
 * fields hold (docs.slack.dev/reference/interaction-payloads/block_actions-payload: `view.state.values`).
 */
export function placePayload(actor: Actor, { message, view }: FoundPlace): Record<string, unknown> {
  const { world } = actor;
  if (view) return { container: { type: 'view', view_id: view.id }, view: slackView(world, view) };
  const channel = seenChannel(actor, message.channel);
  const isEphemeral = message.ephemeralTo !== undefined;
  return {
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: isEphemeral,
      ...(message.threadTs && { thread_ts: message.threadTs }),
    },
    channel: { id: channel.id, name: payloadChannelName(channel) },
    ...(!isEphemeral && { message: slackMessage(world, message) }),
  };
}
