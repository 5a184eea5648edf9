import type { Checkboxes, Option } from '@slack/types';
import type { Slot } from '../forms/slot.ts';
import { useElement } from '../forms/use-element.ts';
import { keepOption } from './keep-option.ts';
import { OptionFace } from './option-face.tsx';

/** Boxes to tick; the value keeps the order in which they stand. */
export function CheckboxesElement({ element, slot }: { element: Checkboxes; slot: Slot }) {
  const { value, change } = useElement(element, slot);
  const chosen = new Set(value.selected_options?.map((option) => option.value));
  const toggle = (option: Option, isOn: boolean) => {
    const kept = element.options.filter((one) => (one === option ? isOn : chosen.has(one.value ?? '')));
    change({ type: element.type, selected_options: kept.map(keepOption) });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: its name stands outside, where a legend cannot be
    <div
      id={slot.controlId}
      role="group"
      aria-label={slot.name}
      aria-labelledby={slot.name ? undefined : `${slot.controlId}-label`}
      aria-describedby={slot.describedBy}
      className="choices"
    >
      {element.options.map((option) => (
        <label key={option.value ?? option.text.text} className="choice">
          <input
            type="checkbox"
            checked={chosen.has(option.value ?? '')}
            aria-invalid={slot.isInvalid || undefined}
            onChange={({ target }) => toggle(option, target.checked)}
          />
          <OptionFace option={option} />
        </label>
      ))}
    </div>
  );
}
