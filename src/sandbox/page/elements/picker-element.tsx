import type { Datepicker, Timepicker } from '@slack/types';
import { useRef, useState } from 'react';
import type { SandboxElementValue } from '../../protocol.ts';
import { type Slot, slotAttributes } from '../forms/slot.ts';
import { useElement } from '../forms/use-element.ts';

const kinds = { datepicker: 'date', timepicker: 'time' } as const;

/** A date or an hour, in the browser's own picker. */
export function PickerElement({ element, slot }: { element: Datepicker | Timepicker; slot: Slot }) {
  const { value, change, isPending } = useElement(element, slot);
  const [draft, setDraft] = useState<string | null>(null);
  const isTyping = useRef(false);
  const kept = value.selected_date ?? value.selected_time ?? '';
  const commit = (text: string) => {
    setDraft(null);
    if (text !== kept) change(picked(element.type, text || null));
  };
  return (
    <input
      {...slotAttributes(slot)}
      className="field field-picker"
      type={kinds[element.type]}
      value={draft ?? kept}
      max={element.type === 'datepicker' ? '9999-12-31' : undefined}
      aria-busy={isPending || undefined}
      title={element.placeholder?.text}
      onPointerDown={() => {
        isTyping.current = false;
      }}
      onKeyDown={({ key, currentTarget }) => {
        isTyping.current = key !== 'Enter';
        if (key === 'Enter') commit(currentTarget.value);
      }}
      onChange={({ target }) => {
        // Typed digit by digit, 2026 is 2, 20 and 202 first: the bot hears of the date once the field is left.
        if (isTyping.current && slot.dispatches) setDraft(target.value);
        else commit(target.value);
      }}
      onBlur={({ target }) => draft !== null && commit(target.value)}
    />
  );
}

function picked(type: 'datepicker' | 'timepicker', text: string | null): SandboxElementValue {
  return type === 'datepicker' ? { type, selected_date: text } : { type, selected_time: text?.slice(0, 5) ?? null };
}
