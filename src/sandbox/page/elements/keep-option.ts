import type { Option } from '@slack/types';
import type { SandboxElementValue } from '../../protocol.ts';

/** An option as `state.values` holds it. */
export function keepOption(option: Option): NonNullable<SandboxElementValue['selected_option']> {
  return { ...option, text: option.text, value: option.value ?? '' };
}
