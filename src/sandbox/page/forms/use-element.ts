import type { ConfirmationDialog } from '@slack/types';
import { useState, useSyncExternalStore } from 'react';
import { initialValue } from '../../modals/element-values.ts';
import type { SandboxElementValue } from '../../protocol.ts';
import { useSandbox } from '../live/sandbox-context.ts';
import { useAskToConfirm } from '../popups/confirm-context.ts';
import { usePlace } from './place-context.ts';
import type { Slot } from './slot.ts';

interface Usable {
  type: string;
  action_id?: string;
  confirm?: ConfirmationDialog;
}

/** The value of an element and the ways to use it: `enter` keeps a value, `dispatch` tells the bot, `change` does both. */
export function useElement(element: Usable, slot: Slot) {
  const { forms, perform } = useSandbox();
  const { place, held } = usePlace();
  const ask = useAskToConfirm();
  const [isPending, setPending] = useState(false);
  const { blockId } = slot;
  const actionId = element.action_id ?? '';
  const entered = useSyncExternalStore(forms.subscribe, () => forms.entered(place)[blockId]?.[actionId]);
  const enter = (value: SandboxElementValue) => forms.enter(place, blockId, actionId, value);
  /** Asks first where the bot wants it. */
  const dispatch = async (value: SandboxElementValue) => {
    if (element.confirm && !(await ask(element.confirm))) return;
    setPending(true);
    await perform({ type: 'interact', place, blockId, actionId, value, state: forms.entered(place) });
    setPending(false);
  };
  /** Keeps the value, and tells the bot where it listens. */
  const change = (value: SandboxElementValue) => {
    enter(value);
    if (slot.dispatches) void dispatch(value);
  };
  const known = entered ?? held[blockId]?.[actionId];
  const value = known?.type === element.type ? known : initialValue({ ...element });
  return { value, enter, dispatch, change, isPending };
}
