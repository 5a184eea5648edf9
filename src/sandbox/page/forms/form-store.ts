import type { KnownBlock } from '@slack/types';
import { interactiveElements } from '../../blocks/interactive-elements.ts';
import type { SandboxElementValue, SandboxFormState, SandboxPlace } from '../../protocol.ts';

/** What the person entered and has not sent yet, by place; lives as long as they stay who they are. */
export interface FormStore {
  entered(place: SandboxPlace): SandboxFormState;
  enter(place: SandboxPlace, blockId: string, actionId: string, value: SandboxElementValue): void;
  /** Forgets what belongs to elements that the bot took away; what kept its ids keeps what was entered. */
  keepOnly(place: SandboxPlace, blocks: KnownBlock[]): void;
  subscribe(listener: () => void): () => void;
}

const nothing: SandboxFormState = {};

function keyOf(place: SandboxPlace): string {
  if (place.kind === 'home') return 'home';
  return place.kind === 'modal' ? `modal ${place.viewId}` : `message ${place.channel} ${place.ts}`;
}

export function createFormStore(): FormStore {
  const states = new Map<string, SandboxFormState>();
  const listeners = new Set<() => void>();
  const put = (place: SandboxPlace, state: SandboxFormState) => {
    states.set(keyOf(place), state);
    for (const listener of listeners) listener();
  };
  const entered = (place: SandboxPlace) => states.get(keyOf(place)) ?? nothing;
  return {
    entered,
    enter: (place, blockId, actionId, value) => {
      const state = entered(place);
      put(place, { ...state, [blockId]: { ...state[blockId], [actionId]: value } });
    },
    keepOnly: (place, blocks) => {
      const state = entered(place);
      if (state === nothing) return;
      const kept: SandboxFormState = {};
      for (const { blockId, actionId, element } of interactiveElements(blocks)) {
        const value = state[blockId]?.[actionId];
        if (value?.type === element.type) kept[blockId] = { ...kept[blockId], [actionId]: value };
      }
      put(place, kept);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
