import type { KnownBlock } from '@slack/types';
import { interactiveElements } from '../../blocks/interactive-elements.ts';
import { isStateful } from '../../modals/element-values.ts';
import type { SandboxFormState } from '../../protocol.ts';
import { untouchedValue } from './untouched-value.ts';

/** `state.values` of these blocks as Slack sends it: what was entered, and what stands there untouched. */
export function formState(blocks: KnownBlock[], entered: SandboxFormState, channel: string | null): SandboxFormState {
  const state: SandboxFormState = {};
  for (const { blockId, actionId, element } of interactiveElements(blocks)) {
    if (!isStateful(element.type) && element.type !== 'multi_channels_select') continue;
    const value = entered[blockId]?.[actionId] ?? untouchedValue(element, channel);
    state[blockId] = { ...state[blockId], [actionId]: value };
  }
  return state;
}
