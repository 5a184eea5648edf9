import { useLayoutEffect, useRef, useState } from 'react';
import type { SandboxMessage } from '../../protocol.ts';
import { useSandbox } from '../live/sandbox-context.ts';
import { DateSeparator } from './date-separator.tsx';
import { groupMessages } from './group-messages.ts';
import { MessageItem } from './message-item.tsx';

interface Props {
  messages: SandboxMessage[];
  label: string;
  inThread?: boolean;
}

const pageSize = 80;

/** Messages, the newest in sight; it follows new ones unless one has scrolled up to read. */
export function MessageList({ messages, label, inThread = false }: Props) {
  const { words, snapshot } = useSandbox();
  const [shownCount, setShownCount] = useState(pageSize);
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  useLayoutEffect(() => {
    const scroller = box.current;
    if (!scroller || !content.current) return;
    const follow = () => {
      if (isAtEnd.current) scroller.scrollTop = scroller.scrollHeight;
    };
    follow();
    // Pictures and fonts arrive later, and push the end down.
    const grown = new ResizeObserver(follow);
    grown.observe(content.current);
    grown.observe(scroller);
    return () => grown.disconnect();
  }, []);
  const onScroll = () => {
    const { scrollTop = 0, scrollHeight = 0, clientHeight = 0 } = box.current ?? {};
    isAtEnd.current = scrollHeight - scrollTop - clientHeight < 60;
  };
  const lines = groupMessages(messages.slice(-shownCount), snapshot.me.timeZone);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div ref={box} className="messages" role="log" aria-label={label} aria-live="off" tabIndex={0} onScroll={onScroll}>
      <div ref={content} className="messages-content">
        {messages.length > shownCount && (
          <button
            type="button"
            className="button is-small earlier"
            onClick={() => setShownCount(shownCount + pageSize)}
          >
            {words.earlier}
          </button>
        )}
        {messages.length === 0 && <p className="nothing">{words.emptyChannel}</p>}
        {lines.map(({ message, newDay, isContinued }) => (
          <div key={`${message.ts} ${message.isEphemeral}`} className="line">
            {newDay && !inThread && <DateSeparator ts={message.ts} />}
            <MessageItem message={message} isContinued={isContinued} inThread={inThread} />
          </div>
        ))}
      </div>
    </div>
  );
}
