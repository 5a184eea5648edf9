import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Popup } from './popup.tsx';

export interface MenuItem {
  key: string;
  label: ReactNode;
  isDanger?: boolean;
  /** A line above this item. */
  isFirstOfGroup?: boolean;
  onChoose: () => void;
}

interface Props {
  /** Name of the button that opens the menu. */
  label: string;
  className: string;
  items: MenuItem[];
  children: ReactNode;
  id?: string | undefined;
  align?: 'start' | 'end';
  isBusy?: boolean;
}

/** A button that opens a list of things to do; arrows move, Escape closes and gives the focus back. */
export function Menu({ label, className, items, children, id, align = 'start', isBusy = false }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) list.current?.querySelector('button')?.focus();
  }, [isOpen]);
  const close = (givesFocusBack: boolean) => {
    setOpen(false);
    if (givesFocusBack) button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const entries = [...(list.current?.querySelectorAll('button') ?? [])];
    const index = entries.findIndex((entry) => entry.matches(':focus'));
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') close(true);
    if (event.key === 'Escape' || target !== undefined) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (target !== undefined) entries.at(target % entries.length)?.focus();
  };
  return (
    <>
      <button
        ref={button}
        id={id}
        type="button"
        className={className}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-busy={isBusy || undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && (
        <Popup anchor={button} onClose={() => setOpen(false)} align={align}>
          <div ref={list} role="menu" aria-label={label} className="menu" tabIndex={-1} onKeyDown={onKeyDown}>
            {items.map(({ key, label: entry, isDanger, isFirstOfGroup, onChoose }) => (
              <button
                key={key}
                type="button"
                role="menuitem"
                tabIndex={-1}
                className={`menu-item${isDanger ? ' is-danger' : ''}${isFirstOfGroup ? ' is-first-of-group' : ''}`}
                onClick={() => {
                  close(true);
                  onChoose();
                }}
              >
                {entry}
              </button>
            ))}
          </div>
        </Popup>
      )}
    </>
  );
}
