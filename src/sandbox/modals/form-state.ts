import type { KnownBlock } from '@slack/types';
import type { Actor } from '../acts/actor.ts';
import { interactiveElements } from '../blocks/interactive-elements.ts';
import type { SandboxFormState } from '../protocol.ts';
import { checkValue } from './check-value.ts';
import { heldState } from './held-state.ts';

/** `state.values` for these blocks: what the person entered over what they held. Throws ActRefusals. */
export function completeState(
  actor: Actor,
  blocks: KnownBlock[],
  entered: SandboxFormState,
  held?: SandboxFormState,
): SandboxFormState {
  const state = heldState(blocks, held);
  for (const { blockId, actionId, element } of interactiveElements(blocks)) {
    const before = state[blockId]?.[actionId];
    const value = entered[blockId]?.[actionId];
    if (before && value) state[blockId] = { ...state[blockId], [actionId]: checkValue(actor, element, value, before) };
  }
  return state;
}
