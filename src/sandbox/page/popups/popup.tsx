import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

interface Props {
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
  children: ReactNode;
  /** As wide as the anchor, at least. */
  isWide?: boolean;
  align?: 'start' | 'end';
}

const margin = 8;

/** Something above everything else, even a modal, beside its anchor: below, or above where there is more room. */
export function Popup({ anchor, onClose, children, isWide = false, align = 'start' }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shown = box.current;
    if (!shown) return;
    shown.showPopover();
    const place = () => {
      const beside = anchor.current?.getBoundingClientRect();
      if (!beside) return;
      const below = innerHeight - beside.bottom - margin;
      const above = beside.top - margin;
      const height = shown.scrollHeight;
      const isBelow = below >= Math.min(height, 240) || below >= above;
      if (isWide) shown.style.minWidth = `${beside.width}px`;
      shown.style.maxHeight = `${Math.min(360, isBelow ? below : above)}px`;
      const { width, height: used } = shown.getBoundingClientRect();
      const wanted = align === 'end' ? beside.right - width : beside.left;
      shown.style.left = `${Math.max(margin, Math.min(wanted, innerWidth - width - margin))}px`;
      shown.style.top = `${isBelow ? beside.bottom + 4 : beside.top - used - 4}px`;
    };
    place();
    const resized = new ResizeObserver(place);
    resized.observe(shown);
    addEventListener('resize', place);
    addEventListener('scroll', place, true);
    return () => {
      resized.disconnect();
      removeEventListener('resize', place);
      removeEventListener('scroll', place, true);
    };
  }, [anchor, isWide, align]);
  useEffect(() => {
    const outside = ({ target }: PointerEvent) => {
      if (!(target instanceof Node)) return;
      if (!box.current?.contains(target) && !anchor.current?.contains(target)) onClose();
    };
    addEventListener('pointerdown', outside, true);
    return () => removeEventListener('pointerdown', outside, true);
  }, [anchor, onClose]);
  return (
    <div ref={box} popover="manual" className="popup">
      {children}
    </div>
  );
}
