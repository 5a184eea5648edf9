import { Composer } from '../composer/composer.tsx';
import { IconButton } from '../frame/icon-button.tsx';
import { goTo } from '../live/address.ts';
import { useSandbox } from '../live/sandbox-context.ts';
import { MessageList } from './message-list.tsx';

/** A message with its replies, beside the conversation; on a phone, in front of it. */
export function ThreadPanel({ channel, ts }: { channel: string; ts: string }) {
  const { words, snapshot } = useSandbox();
  const messages = (snapshot.messages[channel] ?? []).filter((one) => one.ts === ts || one.threadTs === ts);
  const place = snapshot.channels.find(({ id }) => id === channel);
  const close = () => {
    goTo({ thread: null });
    document.getElementById('message-box')?.focus();
  };
  return (
    <aside
      className="thread"
      aria-label={words.thread}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <header className="view-head">
        <h2>{words.thread}</h2>
        {place && <span className="view-topic">{place.kind === 'direct' ? place.name : `#${place.name}`}</span>}
        <IconButton icon="close" label={words.closeThread} onClick={close} />
      </header>
      <MessageList messages={messages} label={words.thread} inThread />
      <div className="below-messages">
        <Composer channel={channel} threadTs={ts} label={words.replyPlaceholder} hasFocus />
      </div>
    </aside>
  );
}
