import { checkValue } from '../modals/check-value.ts';
import { completeState } from '../modals/form-state.ts';
import { issueResponseUrl } from '../outbound/response-urls.ts';
import { sendInteraction } from '../outbound/send-interaction.ts';
import { issueTrigger } from '../outbound/triggers.ts';
import type { SandboxAct } from '../protocol.ts';
import { type Actor, ActRefusal } from './actor.ts';
import { findElement, findPlace, placePayload } from './place.ts';

/** Uses a button, menu or picker (`block_actions`). Throws ActRefusals, among them when the bot does not acknowledge. */
export async function interact(actor: Actor, act: Extract<SandboxAct, { type: 'interact' }>): Promise<void> {
  const { world, user, words } = actor;
  const place = findPlace(actor, act.place);
  const { element, input } = findElement(actor, place.blocks, act.blockId, act.actionId);
  // Inputs of a form stay in the form, unless the bot asked to hear of them.
  if (input && !input.dispatches) throw new ActRefusal(words.elementGone);
  const { message, view } = place;
  const { blockId, actionId } = act;
  const entered = { ...act.state, [blockId]: { ...act.state[blockId], [actionId]: act.value } };
  const values = completeState(actor, place.blocks, entered, view?.state);
  // A button and an overflow menu hold nothing.
  const value = values[blockId]?.[actionId] ?? checkValue(actor, element, act.value);
  if (view) view.state = values;
  const { options: _, option_groups: __, ...shown } = element;
  const ack = await sendInteraction(world, user, {
    type: 'block_actions',
    ...placePayload(actor, place),
    trigger_id: issueTrigger(world, user.id),
    ...(message && {
      state: { values },
      response_url: issueResponseUrl(world, { userId: user.id, channel: message.channel, originalTs: message.ts }),
    }),
    actions: [{ ...shown, ...value, block_id: blockId, action_id: actionId, action_ts: world.clock.nextTs() }],
  });
  if (ack.kind !== 'ok') throw new ActRefusal(words.interactionFailed);
}
