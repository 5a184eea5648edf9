import type { RadioButtons } from '@slack/types';
import type { Slot } from '../forms/slot.ts';
import { useElement } from '../forms/use-element.ts';
import { keepOption } from './keep-option.ts';
import { OptionFace } from './option-face.tsx';

/** One choice among a few that are all in sight. */
export function RadioElement({ element, slot }: { element: RadioButtons; slot: Slot }) {
  const { value, change } = useElement(element, slot);
  return (
    <div
      id={slot.controlId}
      role="radiogroup"
      aria-label={slot.name}
      aria-labelledby={slot.name ? undefined : `${slot.controlId}-label`}
      aria-describedby={slot.describedBy}
      aria-invalid={slot.isInvalid || undefined}
      aria-required={slot.isRequired || undefined}
      className="choices"
    >
      {element.options.map((option) => (
        <label key={option.value ?? option.text.text} className="choice">
          <input
            type="radio"
            name={slot.controlId}
            checked={value.selected_option?.value === option.value}
            onChange={() => change({ type: element.type, selected_option: keepOption(option) })}
          />
          <OptionFace option={option} />
        </label>
      ))}
    </div>
  );
}
