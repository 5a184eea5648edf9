import { useEffect, useRef } from 'react';
import { Icon } from '../frame/icon.tsx';
import { useSandbox } from '../live/sandbox-context.ts';

/** Something on offer, as one reads it. */
export interface Offer {
  id: string;
  label: string;
  detail?: string;
}

export interface OfferGroup<T extends Offer> {
  label?: string;
  choices: T[];
}

interface Props<T extends Offer> {
  id: string;
  className?: string;
  groups: OfferGroup<T>[];
  current: T | undefined;
  isChosen?: (offer: T) => boolean;
  onChoose: (offer: T) => void;
  /** What stands there when nothing is on offer. */
  notice?: string;
}

/** What is on offer below a field, which keeps the focus and the keys. */
export function OptionList<T extends Offer>(props: Props<T>) {
  const { id, className = '', groups, current, isChosen, onChoose, notice } = props;
  const { words } = useSandbox();
  const list = useRef<HTMLDivElement>(null);
  const flat = groups.flatMap(({ choices }) => choices);
  const currentId = current?.id;
  useEffect(() => {
    if (currentId) list.current?.querySelector('.is-current')?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  return (
    <div ref={list} id={id} role="listbox" aria-label={words.suggestions} className={`menu ${className}`} tabIndex={-1}>
      {flat.length === 0 && <p className="menu-notice">{notice}</p>}
      {groups.map(({ label, choices }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
        <div key={label ?? ''} role="group" aria-label={label}>
          {label && <p className="menu-heading">{label}</p>}
          {choices.map((offer) => (
            <div
              key={offer.id}
              id={`${id}-${flat.indexOf(offer)}`}
              role="option"
              tabIndex={-1}
              aria-selected={isChosen ? isChosen(offer) : offer === current}
              className={offer === current ? 'menu-item is-current' : 'menu-item'}
              // Pressing must not take the focus from the field, or the list would go before the click.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(offer)}
              onKeyDown={() => {}}
            >
              <span className="menu-label">{offer.label}</span>
              {offer.detail && <span className="menu-detail">{offer.detail}</span>}
              {isChosen?.(offer) && <Icon name="check" />}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
