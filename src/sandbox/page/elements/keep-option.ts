import type { Option } from '@slack/types';
import type { SandboxChoice } from '../../protocol.ts';

/** An option as `state.values` holds it. */
export function keepOption(option: Option): SandboxChoice {
  return { ...option, text: option.text, value: option.value ?? '' };
}
