import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { SandboxModal, SandboxPlace } from '../../protocol.ts';
import { BlockList } from '../blocks/block-list.tsx';
import { Icon } from '../frame/icon.tsx';
import { useSandbox } from '../live/sandbox-context.ts';
import { Dialog } from '../popups/dialog.tsx';

/** A form of the bot, or something it shows; what was entered stays until it closes. */
export function Modal({ modal, depth }: { modal: SandboxModal; depth: number }) {
  const { words, forms, act, perform } = useSandbox();
  const { id, title, submit, close, blocks, state, errors, isBusy } = modal;
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const place = useMemo((): SandboxPlace => ({ kind: 'modal', viewId: id }), [id]);
  const hasErrors = Object.keys(errors).length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new set of errors leads to its first field
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: fields may arrive after a view that only says it is loading
  useEffect(() => {
    const shown = form.current?.closest('dialog');
    if (shown?.querySelector('.dialog-body')?.contains(document.activeElement)) return;
    form.current?.querySelector<HTMLElement>('.block-input :is(input, select, textarea)')?.focus();
  }, [id, blocks.length]);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    // React carries the event up from dialogs of elements inside, which are no part of this form.
    if (event.target !== event.currentTarget || isBusy || !submit) return;
    setRefusal(null);
    const answer = await act({ type: 'submit', viewId: id, state: forms.entered(place) });
    if (!answer.ok) setRefusal(answer.error ?? words.unreachable);
  };
  const leave = () => void perform({ type: 'close', viewId: id });
  return (
    <Dialog title={title} className={`dialog${depth > 1 ? ' is-stacked' : ''}`} isBusy={isBusy} onClose={leave}>
      <form ref={form} className="dialog-form" noValidate onSubmit={send}>
        <div className="dialog-body">
          {refusal && !hasErrors && (
            <p className="refusal" role="alert">
              <Icon name="warning" />
              {refusal}
            </p>
          )}
          <BlockList place={place} blocks={blocks} held={state} errors={errors} />
        </div>
        <footer className="dialog-foot">
          <button type="button" className="button" onClick={leave}>
            {close ?? (submit ? words.cancel : words.close)}
          </button>
          {submit && (
            <button type="submit" className="button is-primary" aria-disabled={isBusy} aria-busy={isBusy || undefined}>
              {submit}
            </button>
          )}
        </footer>
        {isBusy && (
          <span className="visually-hidden" role="status">
            {words.busy}
          </span>
        )}
      </form>
    </Dialog>
  );
}
