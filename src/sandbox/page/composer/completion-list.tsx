import { type RefObject, useEffect, useRef } from 'react';
import { useSandbox } from '../live/sandbox-context.ts';
import { Popup } from '../popups/popup.tsx';
import type { Completion } from './find-completions.ts';

interface Props {
  id: string;
  anchor: RefObject<HTMLElement | null>;
  items: Completion[];
  active: number;
  onChoose: (item: Completion) => void;
  onClose: () => void;
}

/** What can be put in the message box; the box keeps the focus. */
export function CompletionList({ id, anchor, items, active, onChoose, onClose }: Props) {
  const { words } = useSandbox();
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the active item changes which one is current
  useEffect(() => {
    list.current?.querySelector('.is-current')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <Popup anchor={anchor} onClose={onClose} isWide>
      <div ref={list} id={id} role="listbox" aria-label={words.suggestions} className="menu completions" tabIndex={-1}>
        {items.map((item, index) => (
          <div
            key={item.text}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={index === active ? 'menu-item is-current' : 'menu-item'}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(item)}
            onKeyDown={() => {}}
          >
            <span className="menu-label">{item.label}</span>
            <span className="menu-detail">{item.hint}</span>
          </div>
        ))}
      </div>
    </Popup>
  );
}
