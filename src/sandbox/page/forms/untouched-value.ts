import { initialValue } from '../../modals/element-values.ts';
import type { SandboxElementValue } from '../../protocol.ts';

type Element = { type: string; default_to_current_conversation?: boolean; initial_channels?: string[] };

/** What an element holds before anybody touches it; `channel` is the conversation the person is looking at. */
export function untouchedValue(element: object & Element, channel: string | null): SandboxElementValue {
  if (element.type === 'multi_channels_select') {
    return { type: element.type, selected_channels: element.initial_channels ?? [] };
  }
  const value = initialValue(element as Element & Record<string, unknown>);
  if (!element.default_to_current_conversation || !channel) return value;
  if (element.type === 'conversations_select') value.selected_conversation ??= channel;
  else if (value.selected_conversations?.length === 0) value.selected_conversations = [channel];
  return value;
}
