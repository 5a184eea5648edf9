import type { ConfirmationDialog } from '@slack/types';
import { useState, useSyncExternalStore } from 'react';
import type { SandboxElementValue } from '../../protocol.ts';
import { useSandbox } from '../live/sandbox-context.ts';
import { useAskToConfirm } from '../popups/confirm-context.ts';
import { formState } from './form-state.ts';
import { usePlace } from './place-context.ts';
import type { Slot } from './slot.ts';
import { untouchedValue } from './untouched-value.ts';

interface Usable {
  type: string;
  action_id?: string;
  confirm?: ConfirmationDialog;
}

/** The value of an element and the two ways to use it: `enter` keeps a value, `dispatch` tells the bot. */
export function useElement(element: Usable, slot: Slot) {
  const { forms, channel, perform } = useSandbox();
  const { place, blocks } = usePlace();
  const confirm = useAskToConfirm();
  const [isPending, setPending] = useState(false);
  const { blockId } = slot;
  const actionId = element.action_id ?? '';
  const entered = useSyncExternalStore(forms.subscribe, () => forms.entered(place)[blockId]?.[actionId]);
  const enter = (value: SandboxElementValue) => forms.enter(place, blockId, actionId, value);
  const dispatch = async (value: SandboxElementValue) => {
    setPending(true);
    const state = formState(blocks, forms.entered(place), channel);
    await perform({ type: 'interact', place, blockId, actionId, value, state });
    setPending(false);
  };
  /** Asks first where the bot wants it, keeps the value, and tells the bot where it listens. */
  const change = async (value: SandboxElementValue): Promise<boolean> => {
    if (element.confirm && slot.dispatches && !(await confirm(element.confirm))) return false;
    enter(value);
    if (slot.dispatches) await dispatch(value);
    return true;
  };
  const value = entered?.type === element.type ? entered : untouchedValue(element, channel);
  return { value, enter, dispatch, change, confirm, isPending };
}
