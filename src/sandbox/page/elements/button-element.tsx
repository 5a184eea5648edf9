import type { Button } from '@slack/types';
import type { Slot } from '../forms/slot.ts';
import { useElement } from '../forms/use-element.ts';
import { PlainText } from '../text/plain-text.tsx';

/** A button, which may ask once more before it tells the bot. */
export function ButtonElement({ element, slot }: { element: Button; slot: Slot }) {
  const { dispatch, isPending } = useElement(element, slot);
  const press = () => {
    if (!isPending) void dispatch({ type: 'button', ...(element.value !== undefined && { value: element.value }) });
  };
  return (
    <button
      type="button"
      className={`button${element.style ? ` is-${element.style}` : ''}`}
      aria-label={element.accessibility_label}
      aria-busy={isPending || undefined}
      onClick={press}
    >
      <PlainText text={element.text.text} />
    </button>
  );
}
