import { type KeyboardEvent, type RefObject, useState } from 'react';
import { useSandbox } from '../live/sandbox-context.ts';
import { type Completion, findCompletions } from './find-completions.ts';

const none: Completion[] = [];

/** The list of completions for a message box: arrows move, Tab and Enter take, Escape closes it until one types again. */
export function useCompletion(
  box: RefObject<HTMLTextAreaElement | null>,
  text: string,
  setText: (text: string) => void,
) {
  const { snapshot } = useSandbox();
  const [caret, setCaret] = useState(0);
  const [isOpen, setOpen] = useState(false);
  // Nothing is taken by Enter from a list in which one moved to nothing, when the text is whole as it is.
  const [active, setActive] = useState<number | null>(null);
  const { from, items: found, isWhole } = findCompletions(text.slice(0, caret), snapshot);
  const items = isOpen ? found : none;
  const shown = Math.min(active ?? (isWhole ? -1 : 0), items.length - 1);
  const typed = (next: string, at: number) => {
    setCaret(at);
    setOpen(true);
    setActive(null);
    setText(next);
  };
  const choose = (item: Completion) => {
    const next = text.slice(0, from) + item.id + text.slice(caret);
    const end = from + item.id.length;
    typed(next, end);
    requestAnimationFrame(() => {
      box.current?.focus();
      box.current?.setSelectionRange(end, end);
    });
  };
  /** Whether the key was for the list. */
  const onKey = (event: KeyboardEvent): boolean => {
    if (items.length === 0 || event.nativeEvent.isComposing) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const taken =
      event.key === 'Tab' && !event.shiftKey
        ? items[Math.max(0, shown)]
        : event.key === 'Enter'
          ? items[shown]
          : undefined;
    if (step === undefined && !taken && event.key !== 'Escape') return false;
    event.preventDefault();
    event.stopPropagation();
    if (step !== undefined)
      setActive(shown < 0 && step < 0 ? items.length - 1 : (shown + step + items.length) % items.length);
    else if (taken) choose(taken);
    else setOpen(false);
    return true;
  };
  return { items, active: shown, typed, choose, onKey, close: () => setOpen(false) };
}
