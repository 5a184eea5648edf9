import { memo, useId, useState } from 'react';
import type { SandboxMessage } from '../../protocol.ts';
import { useSandbox } from '../live/sandbox-context.ts';
import { formatDate } from '../text/format-date.ts';
import { useDateReader } from '../text/use-date-reader.ts';
import { Avatar } from './avatar.tsx';
import { MessageBody } from './message-body.tsx';
import { MessageEditor } from './message-editor.tsx';
import { MessageTools } from './message-tools.tsx';
import { PersonName } from './person-name.tsx';
import { Reactions } from './reactions.tsx';
import { ThreadLink } from './thread-link.tsx';

interface Props {
  message: SandboxMessage;
  isContinued: boolean;
  inThread: boolean;
}

/** One message: who, when, what, and what can be done with it. */
export const MessageItem = memo(function MessageItem({ message, isContinued, inThread }: Props) {
  const { words, snapshot } = useSandbox();
  const reader = useDateReader();
  const [isEditing, setEditing] = useState(false);
  const headId = useId();
  const user = snapshot.users.find(({ id }) => id === message.user);
  const instant = new Date(Number(message.ts) * 1000);
  const time = (
    <time dateTime={instant.toISOString()} title={formatDate(instant, '{date_long} {time_secs}', reader)}>
      {formatDate(instant, '{time}', reader)}
    </time>
  );
  const kind = `${isContinued ? ' is-continued' : ''}${message.isEphemeral ? ' is-ephemeral' : ''}`;
  return (
    <article className={`message${kind}`} aria-labelledby={headId} data-ts={message.ts}>
      <div className="message-side">{isContinued ? time : <Avatar user={user} />}</div>
      <div className="message-main">
        <header id={headId} className={isContinued ? 'message-head visually-hidden' : 'message-head'}>
          <PersonName user={user} id={message.user} />
          {time}
        </header>
        {message.isEphemeral && <p className="ephemeral-mark">{words.onlyYou}</p>}
        {isEditing ? (
          <MessageEditor message={message} onDone={() => setEditing(false)} />
        ) : (
          <MessageBody message={message} />
        )}
        <Reactions message={message} />
        {!inThread && message.replyCount > 0 && <ThreadLink message={message} />}
      </div>
      {!isEditing && <MessageTools message={message} inThread={inThread} onEdit={() => setEditing(true)} />}
    </article>
  );
});
