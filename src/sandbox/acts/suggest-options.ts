import { z } from 'zod';
import { items, option, plainText } from '../blocks/text-objects.ts';
import { sendInteraction } from '../outbound/send-interaction.ts';
import { parseJson } from '../parse-json.ts';
import type { SandboxAct, SandboxActAnswer } from '../protocol.ts';
import { type Actor, ActRefusal } from './actor.ts';
import { findElement, findPlace, placePayload } from './place.ts';

const choices = items(option, 100, 0);
const suggestion = z.union([
  z.strictObject({ options: choices }),
  z.strictObject({ option_groups: items(z.strictObject({ label: plainText(75), options: choices }), 100, 0) }),
]);

/** Asks the bot what an external menu offers for these letters (`block_suggestion`). Throws ActRefusals. */
export async function suggestOptions(
  actor: Actor,
  act: Extract<SandboxAct, { type: 'suggest' }>,
): Promise<NonNullable<SandboxActAnswer['options']>> {
  const { world, user, words } = actor;
  const place = findPlace(actor, act.place);
  findElement(actor, place.blocks, act.blockId, act.actionId);
  const ack = await sendInteraction(world, user, {
    type: 'block_suggestion',
    ...placePayload(actor, place),
    block_id: act.blockId,
    action_id: act.actionId,
    value: act.query,
  });
  if (ack.kind !== 'ok') throw new ActRefusal(words.interactionFailed);
  const read = suggestion.safeParse(parseJson(ack.body));
  if (!read.success) {
    world.problems.add({
      kind: 'bad_ack',
      where: 'block_suggestion',
      code: 'invalid_options',
      detail: read.error.message,
    });
    throw new ActRefusal(words.interactionFailed);
  }
  return 'options' in read.data ? read.data.options : read.data.option_groups.flatMap((group) => group.options);
}
