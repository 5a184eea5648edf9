import type { KnownBlock } from '@slack/types';
import { type InteractiveElement, interactiveElements } from '../blocks/interactive-elements.ts';
import type { SandboxElementValue, SandboxFormState } from '../protocol.ts';
import type { Sentences } from '../sentences.ts';
import { isEmptyValue } from './element-values.ts';

/** What Slack itself refuses before it sends a form, by block id: required fields, lengths, addresses, numbers. */
export function formErrors(words: Sentences, blocks: KnownBlock[], state: SandboxFormState): Record<string, string> {
  const errors = interactiveElements(blocks).flatMap((found) => {
    const value = state[found.blockId]?.[found.actionId];
    const error = found.input && value && fieldError(words, found, value);
    return error ? [[found.blockId, error] as const] : [];
  });
  return Object.fromEntries(errors);
}

function fieldError(
  words: Sentences,
  { element, input }: InteractiveElement,
  value: SandboxElementValue,
): string | undefined {
  if (isEmptyValue(value)) return input?.optional ? undefined : words.required;
  const text = value.value ?? '';
  const length = [...text].length;
  const { min_length: min, max_length: max = 3000 } = element;
  if (element.type === 'plain_text_input' && typeof max === 'number' && length > max) return words.tooLong(max);
  if (element.type === 'plain_text_input' && typeof min === 'number' && length < min) return words.tooShort(min);
  return element.type === 'number_input' ? numberError(words, element, text) : undefined;
}

function numberError(words: Sentences, element: InteractiveElement['element'], text: string): string | undefined {
  const pattern = element.is_decimal_allowed ? /^-?\d+([.]\d+)?$/ : /^-?\d+$/;
  if (!pattern.test(text)) return words.notANumber;
  const min = typeof element.min_value === 'string' ? element.min_value : undefined;
  const max = typeof element.max_value === 'string' ? element.max_value : undefined;
  const isOutside =
    (min !== undefined && Number(text) < Number(min)) || (max !== undefined && Number(text) > Number(max));
  return isOutside ? words.outOfRange(min, max) : undefined;
}
