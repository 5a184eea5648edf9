import type { EmailInput, NumberInput, PlainTextInput, URLInput } from '@slack/types';
import type { ChangeEvent, KeyboardEvent } from 'react';
import { type Slot, slotAttributes } from '../forms/slot.ts';
import { useElement } from '../forms/use-element.ts';

interface Props {
  element: PlainTextInput | EmailInput | URLInput | NumberInput;
  slot: Slot;
}

const kinds = {
  plain_text_input: 'text',
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'text',
} as const;

/** A line or a field of text. What is too long or no number is the sandbox's to refuse, as it is Slack's. */
export function TextInputElement({ element, slot }: Props) {
  const { value, enter, dispatch } = useElement(element, slot);
  const triggers = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  const isLong = element.type === 'plain_text_input' && element.multiline;
  const typedValue = (text: string) => ({ type: element.type, value: text === '' ? null : text });
  const shared = {
    ...slotAttributes(slot),
    className: 'field',
    value: value.value ?? '',
    placeholder: element.placeholder?.text,
    autoComplete: 'off',
    'data-first-focus': element.focus_on_load || undefined,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      enter(typedValue(target.value));
      if (slot.dispatches && triggers.includes('on_character_entered')) void dispatch(typedValue(target.value));
    },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const isEnter = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing;
      if (!isEnter || !slot.dispatches || !triggers.includes('on_enter_pressed')) return;
      event.preventDefault();
      void dispatch(typedValue(event.currentTarget.value));
    },
  };
  if (isLong) return <textarea {...shared} rows={4} />;
  const inputMode = element.type === 'number_input' ? (element.is_decimal_allowed ? 'decimal' : 'numeric') : undefined;
  return <input {...shared} type={kinds[element.type]} inputMode={inputMode} />;
}
