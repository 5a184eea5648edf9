import type { KnownBlock } from '@slack/types';
import type { Actor } from '../acts/actor.ts';
import { interactiveElements } from '../blocks/interactive-elements.ts';
import type { SandboxFormState } from '../protocol.ts';
import { checkValue } from './check-value.ts';
import { initialValue, isStateful } from './element-values.ts';

/** `state.values` for these blocks: what the person entered, and what stands there untouched. Throws ActRefusals. */
export function completeState(actor: Actor, blocks: KnownBlock[], given: SandboxFormState): SandboxFormState {
  const state: SandboxFormState = {};
  for (const { blockId, actionId, element } of interactiveElements(blocks)) {
    if (!isStateful(element.type)) continue;
    const entered = given[blockId]?.[actionId];
    const value = entered ? checkValue(actor, element, entered) : initialValue(element);
    state[blockId] = { ...state[blockId], [actionId]: value };
  }
  return state;
}
