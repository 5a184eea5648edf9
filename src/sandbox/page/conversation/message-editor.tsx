import { type FormEvent, useState } from 'react';
import type { SandboxMessage } from '../../protocol.ts';
import { useSandbox } from '../live/sandbox-context.ts';
import { unescapeMarkup } from '../text/unescape-markup.ts';

interface Props {
  message: SandboxMessage;
  onDone: () => void;
}

/** Rewords one's own message in place; Enter keeps it, Escape leaves it as it was. */
export function MessageEditor({ message, onDone }: Props) {
  const { words, snapshot, perform } = useSandbox();
  const [text, setText] = useState(() => {
    // As it was typed: names again, where the message holds ids.
    const named = message.text.replace(/<@(\w+)(?:\|[^>]*)?>/g, (whole, id) => {
      const user = snapshot.users.find((one) => one.id === id);
      return user ? `@${user.name}` : whole;
    });
    return unescapeMarkup(named.replace(/<!(here|channel|everyone)>/g, '@$1'));
  });
  const save = async (event?: FormEvent) => {
    event?.preventDefault();
    const answer = await perform({ type: 'edit', channel: message.channel, ts: message.ts, text });
    if (answer.ok) onDone();
  };
  return (
    <form className="message-editor" onSubmit={save}>
      <textarea
        className="field"
        aria-label={words.edit}
        rows={Math.min(8, text.split('\n').length)}
        value={text}
        // biome-ignore lint/a11y/noAutofocus: one has just asked to edit it
        autoFocus
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
          if (event.key !== 'Enter' || event.shiftKey) return;
          event.preventDefault();
          void save();
        }}
      />
      <div className="message-editor-buttons">
        <button type="button" className="button is-small" onClick={onDone}>
          {words.cancel}
        </button>
        <button type="submit" className="button is-small is-primary">
          {words.save}
        </button>
      </div>
    </form>
  );
}
