import { type FormEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { SandboxAct } from '../../protocol.ts';
import { readFile } from '../forms/read-file.ts';
import { Icon } from '../frame/icon.tsx';
import { IconButton } from '../frame/icon-button.tsx';
import { useSandbox } from '../live/sandbox-context.ts';
import { OptionList } from '../popups/option-list.tsx';
import { Popup } from '../popups/popup.tsx';
import { ComposerTools } from './composer-tools.tsx';
import { useCompletion } from './use-completion.ts';
import { useDraft } from './use-draft.ts';

interface Props {
  channel: string;
  /** Name of the message box, also written in it while it is empty. */
  label: string;
  threadTs?: string;
  id?: string;
  hasFocus?: boolean;
}

/** Where one writes: messages, commands with completion, mentions, files. What is refused stays to be mended. */
export function Composer({ channel, label, threadTs, id, hasFocus = false }: Props) {
  const { words, act } = useSandbox();
  const [text, setText] = useDraft(`${channel} ${threadTs ?? ''}`);
  const [file, setFile] = useState<File | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const frame = useRef<HTMLFormElement>(null);
  const listId = useId();
  const completion = useCompletion(box, text, setText);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    if (!box.current) return;
    box.current.style.height = 'auto';
    box.current.style.height = `${box.current.scrollHeight}px`;
  }, [text]);
  useLayoutEffect(() => {
    if (hasFocus) box.current?.focus();
  }, [hasFocus]);
  const send = async (event?: FormEvent) => {
    event?.preventDefault();
    const said = text.trim();
    if (isSending || (said === '' && !file)) return;
    const where = { channel, text: said, ...(threadTs && { threadTs }) };
    setSending(true);
    setRefusal(null);
    completion.close();
    // Gone from the box at once: one writes on while the bot answers.
    setText('');
    const sent: SandboxAct = file
      ? {
          type: 'upload',
          ...where,
          fileName: file.name,
          mimeType: file.type || 'application/octet-stream',
          base64: await readFile(file),
        }
      : { type: 'post', ...where };
    const answer = await act(sent);
    setSending(false);
    if (answer.ok) return setFile(null);
    setRefusal(answer.error ?? words.unreachable);
    setText((now) => now || text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (completion.onKey(event)) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void send();
    }
  };
  return (
    <form ref={frame} className="composer" onSubmit={send} aria-busy={isSending}>
      {refusal && (
        <p className="refusal" role="alert">
          <Icon name="warning" />
          <span>{refusal}</span>
          <IconButton icon="close" label={words.dismiss} onClick={() => setRefusal(null)} />
        </p>
      )}
      <textarea
        ref={box}
        id={id}
        rows={1}
        value={text}
        aria-label={label}
        placeholder={label}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls={completion.items.length > 0 ? listId : undefined}
        aria-activedescendant={
          completion.items.length > 0 && completion.active >= 0 ? `${listId}-${completion.active}` : undefined
        }
        onChange={({ target }) => completion.typed(target.value, target.selectionStart)}
        onKeyDown={onKeyDown}
        onBlur={completion.close}
      />
      <ComposerTools file={file} onFile={setFile} canSend={!isSending && (text.trim() !== '' || file !== null)} />
      {completion.items.length > 0 && (
        <Popup anchor={frame} onClose={completion.close} isWide>
          <OptionList
            id={listId}
            className="completions"
            groups={[{ choices: completion.items }]}
            current={completion.items[completion.active]}
            onChoose={completion.choose}
          />
        </Popup>
      )}
    </form>
  );
}
