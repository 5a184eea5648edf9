import type { ReactNode } from 'react';
import { goTo } from '../live/address.ts';
import { useSandbox } from '../live/sandbox-context.ts';

interface Props {
  /** A channel's id, or `home`. */
  conversation: string;
  isCurrent: boolean;
  unread: number;
  face: ReactNode;
  children: ReactNode;
  onGo: () => void;
}

/** One line of the list of conversations. */
export function ChannelLink({ conversation, isCurrent, unread, face, children, onGo }: Props) {
  const { words, snapshot } = useSandbox();
  return (
    <li>
      <a
        href={`?as=${snapshot.me.id}#${conversation}`}
        className={unread > 0 ? 'channel is-unread' : 'channel'}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          goTo({ conversation, thread: null });
          onGo();
        }}
      >
        <span className="channel-face">{face}</span>
        <span className="channel-name">{children}</span>
        {unread > 0 && (
          <span className="count">
            {unread}
            <span className="visually-hidden"> {words.unread(unread)}</span>
          </span>
        )}
      </a>
    </li>
  );
}
