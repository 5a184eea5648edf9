import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from '../frame/icon-button.tsx';
import { useSandbox } from '../live/sandbox-context.ts';
import { PlainText } from '../text/plain-text.tsx';

interface Props {
  title: string;
  className: string;
  children: ReactNode;
  /** Asked for by Escape or the cross; the dialog goes when its owner takes it away. */
  onClose: () => void;
  role?: 'dialog' | 'alertdialog';
  isBusy?: boolean;
}

/** A native modal dialog: the rest of the page is out of reach, and the focus goes back where it was. */
export function Dialog({ title, className, children, onClose, role = 'dialog', isBusy = false }: Props) {
  const { words } = useSandbox();
  const dialog = useRef<HTMLDialogElement>(null);
  const isGone = useRef(false);
  const titleId = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    isGone.current = false;
    shown?.showModal();
    const target = shown?.querySelector<HTMLElement>(
      '[data-first-focus], .dialog-body :is(input, select, textarea, button):not([disabled])',
    );
    (target ?? shown)?.focus();
    return () => {
      isGone.current = true;
      shown?.close();
    };
  }, []);
  const askToClose = () => {
    if (!isGone.current) onClose();
  };
  return (
    <dialog
      ref={dialog}
      className={className}
      role={role}
      aria-labelledby={titleId}
      aria-busy={isBusy}
      tabIndex={-1}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        askToClose();
      }}
      // The browser may close it without asking, after a second Escape.
      onClose={(event) => event.target === event.currentTarget && askToClose()}
    >
      <header className="dialog-head">
        <h2 id={titleId}>
          <PlainText text={title} />
        </h2>
        <IconButton icon="close" label={words.close} onClick={askToClose} />
      </header>
      {children}
    </dialog>
  );
}
