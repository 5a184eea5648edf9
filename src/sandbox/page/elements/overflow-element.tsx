import type { Overflow } from '@slack/types';
import type { Slot } from '../forms/slot.ts';
import { useElement } from '../forms/use-element.ts';
import { Icon } from '../frame/icon.tsx';
import { useSandbox } from '../live/sandbox-context.ts';
import { Menu } from '../popups/menu.tsx';
import { PlainText } from '../text/plain-text.tsx';
import { keepOption } from './keep-option.ts';

/** The three dots: a menu of up to five things, of which nothing stays chosen. */
export function OverflowElement({ element, slot }: { element: Overflow; slot: Slot }) {
  const { words } = useSandbox();
  const { dispatch, isPending } = useElement(element, slot);
  const items = element.options.map((option) => ({
    key: option.value ?? option.text.text,
    label: <PlainText text={option.text.text} />,
    onChoose: () => void dispatch({ type: 'overflow', selected_option: keepOption(option) }),
  }));
  const name = slot.name ? `${words.moreOptions} : ${slot.name}` : words.moreOptions;
  return (
    <Menu label={name} id={slot.controlId} className="button is-square" items={items} align="end" isBusy={isPending}>
      <Icon name="dots" />
    </Menu>
  );
}
