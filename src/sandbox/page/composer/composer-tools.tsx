import { useRef } from 'react';
import { Icon } from '../frame/icon.tsx';
import { IconButton } from '../frame/icon-button.tsx';
import { useSandbox } from '../live/sandbox-context.ts';

interface Props {
  file: File | null;
  onFile: (file: File | null) => void;
  canSend: boolean;
}

/** Below the message box: a file, and sending. */
export function ComposerTools({ file, onFile, canSend }: Props) {
  const { words } = useSandbox();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="composer-tools">
      <input
        ref={input}
        type="file"
        hidden
        onChange={({ target }) => {
          onFile(target.files?.[0] ?? null);
          target.value = '';
        }}
      />
      <IconButton icon="clip" label={words.attach} onClick={() => input.current?.click()} />
      {file && (
        <button type="button" className="token" aria-label={words.removeFile(file.name)} onClick={() => onFile(null)}>
          {file.name}
          <Icon name="close" />
        </button>
      )}
      <span className="composer-hint">{words.keysHint}</span>
      <button type="submit" className="send" aria-label={words.send} title={words.send} disabled={!canSend}>
        <Icon name="send" />
      </button>
    </div>
  );
}
