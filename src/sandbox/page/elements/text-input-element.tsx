import type { NumberInput, PlainTextInput } from '@slack/types';
import type { ChangeEvent, KeyboardEvent } from 'react';
import { type Slot, slotAttributes } from '../forms/slot.ts';
import { useElement } from '../forms/use-element.ts';

/** A line or a field of text. What is too long or no number is the sandbox's to refuse, as it is Slack's. */
export function TextInputElement({ element, slot }: { element: PlainTextInput | NumberInput; slot: Slot }) {
  const { value, enter, dispatch } = useElement(element, slot);
  const typedValue = (text: string) => ({ type: element.type, value: text === '' ? null : text });
  const shared = {
    ...slotAttributes(slot),
    className: 'field',
    value: value.value ?? '',
    placeholder: element.placeholder?.text,
    autoComplete: 'off',
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => enter(typedValue(target.value)),
    onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const isEnter = event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing;
      if (!isEnter || !slot.dispatches) return;
      event.preventDefault();
      void dispatch(typedValue(event.currentTarget.value));
    },
  };
  if (element.type === 'number_input') {
    return <input {...shared} type="text" inputMode={element.is_decimal_allowed ? 'decimal' : 'numeric'} />;
  }
  return element.multiline ? <textarea {...shared} rows={4} /> : <input {...shared} type="text" />;
}
