import type { ContextActionsBlock as ContextActions } from '@slack/types';
import { useId } from 'react';
import type { Slot } from '../forms/slot.ts';
import { useElement } from '../forms/use-element.ts';
import { Icon } from '../frame/icon.tsx';
import { useSandbox } from '../live/sandbox-context.ts';

type Element = ContextActions['elements'][number];

/** Small buttons below an answer: whether it helped, and what to do with it. */
export function ContextActionsBlock({ block }: { block: ContextActions }) {
  const id = useId();
  const { me } = useSandbox().snapshot;
  const isShown = (element: Element) =>
    element.type !== 'icon_button' || (element.visible_to_user_ids?.includes(me.id) ?? true);
  return (
    <div className="block-actions">
      {block.elements.filter(isShown).map((element, index) => {
        const slot = {
          blockId: block.block_id ?? '',
          dispatches: true,
          controlId: `${id}-${index}`,
          isInvalid: false,
          isRequired: false,
        };
        return <SmallButtons key={element.action_id ?? index} element={element} slot={slot} />;
      })}
    </div>
  );
}

function SmallButtons({ element, slot }: { element: Element; slot: Slot }) {
  const { dispatch, confirm } = useElement(element, slot);
  if (element.type === 'icon_button') {
    const press = async () => {
      if (element.confirm && !(await confirm(element.confirm))) return;
      await dispatch({ type: element.type, value: element.value ?? null });
    };
    return (
      <button type="button" className="button is-small" aria-label={element.accessibility_label} onClick={press}>
        <Icon name="trash" />
        {element.text.text}
      </button>
    );
  }
  return [element.positive_button, element.negative_button].map((button, index) => (
    <button
      key={button.value}
      type="button"
      className="button is-small"
      aria-label={button.accessibility_label}
      onClick={() => void dispatch({ type: element.type, value: button.value })}
    >
      <span aria-hidden="true">{index === 0 ? '👍' : '👎'}</span>
      {button.text.text}
    </button>
  ));
}
