import type { KnownBlock } from '@slack/types';
import { interactiveElements } from '../blocks/interactive-elements.ts';
import type { SandboxFormState } from '../protocol.ts';
import { initialValue, isStateful } from './element-values.ts';

/**
 * What the fields of these blocks hold when `before` stood in their place. A field that keeps its `block_id` and its
 * `action_id` keeps its value, touched or not, whatever its new initial value says: so says Slack of `views.update`
 * (docs.slack.dev/reference/views/modal-views, « Preserving input entry in views »), and its maintainers of fields that
 * nobody touched (slackapi/bolt-js#290). A bot that wants another value there gives the block another id.
 */
export function heldState(blocks: KnownBlock[], before: SandboxFormState = {}): SandboxFormState {
  const state: SandboxFormState = {};
  for (const { blockId, actionId, element } of interactiveElements(blocks)) {
    if (!isStateful(element.type)) continue;
    const kept = before[blockId]?.[actionId];
    const value = kept?.type === element.type ? kept : initialValue(element);
    state[blockId] = { ...state[blockId], [actionId]: value };
  }
  return state;
}
