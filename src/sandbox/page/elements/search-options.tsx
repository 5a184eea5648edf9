import { useEffect, useRef } from 'react';
import { Icon } from '../frame/icon.tsx';
import { useSandbox } from '../live/sandbox-context.ts';
import type { Choice, ChoiceGroup } from './choices.ts';

interface Props {
  id: string;
  groups: ChoiceGroup[];
  current: Choice | undefined;
  isChosen: (choice: Choice) => boolean;
  onChoose: (choice: Choice) => void;
  /** What stands there when nothing matches. */
  notice: string;
}

/** The list below a searched menu; the field above keeps the focus. */
export function SearchOptions({ id, groups, current, isChosen, onChoose, notice }: Props) {
  const { words } = useSandbox();
  const list = useRef<HTMLDivElement>(null);
  const flat = groups.flatMap(({ choices }) => choices);
  useEffect(() => {
    if (current) list.current?.querySelector('.is-current')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={words.suggestions} className="menu" tabIndex={-1}>
      {flat.length === 0 && <p className="menu-notice">{notice}</p>}
      {groups.map(({ label, choices }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
        <div key={label ?? ''} role="group" aria-label={label}>
          {label && <p className="menu-heading">{label}</p>}
          {choices.map((choice) => (
            <div
              key={choice.id}
              id={`${id}-${flat.indexOf(choice)}`}
              role="option"
              tabIndex={-1}
              aria-selected={isChosen(choice)}
              className={choice === current ? 'menu-item is-current' : 'menu-item'}
              // Pressing must not take the focus from the field, or the list would go before the click.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(choice)}
              onKeyDown={() => {}}
            >
              <span className="menu-label">{choice.label}</span>
              {choice.detail && <span className="menu-detail">{choice.detail}</span>}
              {isChosen(choice) && <Icon name="check" />}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
