import type { Datepicker, DateTimepicker, Timepicker } from '@slack/types';
import { useRef, useState } from 'react';
import { type Slot, slotAttributes } from '../forms/slot.ts';
import { useElement } from '../forms/use-element.ts';
import { useSandbox } from '../live/sandbox-context.ts';
import { pickedText, pickedValue } from './picked-value.ts';

const kinds = { datepicker: 'date', timepicker: 'time', datetimepicker: 'datetime-local' } as const;

/** A date, an hour, or both in the person's own zone, in the browser's own picker. */
export function PickerElement({ element, slot }: { element: Datepicker | Timepicker | DateTimepicker; slot: Slot }) {
  const { timeZone } = useSandbox().snapshot.me;
  const { value, change, isPending } = useElement(element, slot);
  const [draft, setDraft] = useState<string | null>(null);
  const isTyping = useRef(false);
  const kept = pickedText(value, timeZone);
  const commit = (text: string) => {
    setDraft(null);
    if (text !== kept) void change(pickedValue(element.type, text, timeZone));
  };
  return (
    <input
      {...slotAttributes(slot)}
      className="field field-picker"
      type={kinds[element.type]}
      value={draft ?? kept}
      max={
        element.type === 'timepicker' ? undefined : element.type === 'datepicker' ? '9999-12-31' : '9999-12-31T23:59'
      }
      aria-busy={isPending || undefined}
      title={'placeholder' in element ? element.placeholder?.text : undefined}
      data-first-focus={element.focus_on_load || undefined}
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
