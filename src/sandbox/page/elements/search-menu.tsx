import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { slotAttributes } from '../forms/slot.ts';
import { Icon } from '../frame/icon.tsx';
import { IconButton } from '../frame/icon-button.tsx';
import { useSandbox } from '../live/sandbox-context.ts';
import { OptionList } from '../popups/option-list.tsx';
import { Popup } from '../popups/popup.tsx';
import type { Choice } from './choices.ts';
import { type Groups, useOffers } from './use-offers.ts';

interface Props {
  attributes: ReturnType<typeof slotAttributes>;
  groups: Groups;
  /** Letters needed before anything is offered. */
  least: number;
  chosen: Choice[];
  isMany: boolean;
  isBusy: boolean;
  placeholder: string;
  onChange: (choices: Choice[]) => void;
}

/** A text field with a list of matches below it, and what is chosen in front. */
export function SearchMenu(props: Props) {
  const { attributes, groups, least, chosen, isMany, isBusy, placeholder, onChange } = props;
  const { words } = useSandbox();
  const listId = useId();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const isOpen = query !== null;
  const { offers, isWaiting } = useOffers(groups, query ?? '', isOpen, least);
  const flat = offers.flatMap(({ choices }) => choices);
  const current = flat[Math.min(active, flat.length - 1)];
  const isChosen = ({ id }: Choice) => chosen.some((one) => one.id === id);
  const remove = (choice: Choice) => onChange(chosen.filter(({ id }) => id !== choice.id));
  const type = (text: string | null) => {
    setQuery(text);
    setActive(0);
  };
  const choose = (choice: Choice) => {
    if (!isMany) {
      onChange([choice]);
      return type(null);
    }
    if (isChosen(choice)) remove(choice);
    else onChange([...chosen, choice]);
    setQuery('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    if (key === 'Backspace' && isMany && !query && chosen.length > 0) onChange(chosen.slice(0, -1));
    if (key === 'Tab') type(null);
    const isStep = key === 'ArrowDown' || key === 'ArrowUp';
    if (!isStep && !(isOpen && (key === 'Enter' || key === 'Escape'))) return;
    event.preventDefault();
    event.stopPropagation();
    if (key === 'Escape') return type(null);
    if (key === 'Enter') return current ? choose(current) : undefined;
    if (!isOpen) return type('');
    const step = key === 'ArrowDown' ? 1 : -1;
    setActive((Math.max(0, active) + step + flat.length) % Math.max(1, flat.length));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a click beside the field is a click on the field
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field itself takes the keys
    <div ref={box} className="field field-search" onClick={() => input.current?.focus()}>
      {isMany &&
        chosen.map((choice) => (
          <button
            key={choice.id}
            type="button"
            className="token"
            aria-label={words.remove(choice.label)}
            onClick={() => remove(choice)}
          >
            {choice.label}
            <Icon name="close" />
          </button>
        ))}
      <input
        {...attributes}
        ref={input}
        role="combobox"
        type="text"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && current ? `${listId}-${flat.indexOf(current)}` : undefined}
        aria-busy={isBusy || undefined}
        placeholder={isMany && chosen.length > 0 ? '' : placeholder}
        value={query ?? (isMany ? '' : (chosen[0]?.label ?? ''))}
        onChange={(event) => type(event.target.value)}
        onClick={() => !isOpen && type('')}
        onBlur={() => type(null)}
        onKeyDown={onKeyDown}
      />
      {!isMany && chosen.length > 0 && !attributes['aria-required'] && (
        <IconButton icon="close" label={words.clear} onClick={() => onChange([])} />
      )}
      {!isMany && (chosen.length === 0 || attributes['aria-required']) && <Icon name="chevron" />}
      {isOpen && (
        <Popup anchor={box} onClose={() => type(null)} isWide>
          <OptionList
            id={listId}
            groups={offers}
            current={current}
            isChosen={isChosen}
            onChoose={choose}
            notice={query.length < least ? words.typeMore(least) : isWaiting ? '…' : words.noMatch}
          />
        </Popup>
      )}
    </div>
  );
}
