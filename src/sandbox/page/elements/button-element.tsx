import type { Button } from '@slack/types';
import type { MouseEvent } from 'react';
import type { Slot } from '../forms/slot.ts';
import { useElement } from '../forms/use-element.ts';
import { PlainText } from '../text/plain-text.tsx';

/** A button; one with a `url` is a link that tells the bot too. */
export function ButtonElement({ element, slot }: { element: Button; slot: Slot }) {
  const { dispatch, confirm, isPending } = useElement(element, slot);
  const value = { type: 'button', ...(element.value !== undefined && { value: element.value }) };
  const press = async (event: MouseEvent) => {
    if (isPending) {
      event.preventDefault();
      return;
    }
    if (element.confirm) {
      event.preventDefault();
      if (!(await confirm(element.confirm))) return;
      if (element.url) open(element.url, '_blank', 'noreferrer');
    }
    await dispatch(value);
  };
  const shared = {
    className: `button${element.style ? ` is-${element.style}` : ''}`,
    'aria-label': element.accessibility_label,
    'aria-busy': isPending || undefined,
    onClick: press,
  };
  const face = <PlainText text={element.text.text} />;
  if (!element.url) {
    return (
      <button type="button" {...shared}>
        {face}
      </button>
    );
  }
  return (
    <a href={element.url} target="_blank" rel="noreferrer" {...shared}>
      {face}
    </a>
  );
}
