import type { SandboxMessage } from '../../protocol.ts';
import { goTo } from '../live/address.ts';
import { useSandbox } from '../live/sandbox-context.ts';
import { formatDate } from '../text/format-date.ts';
import { useDateReader } from '../text/use-date-reader.ts';
import { Avatar } from './avatar.tsx';

/** Leads from a message to the replies below it. */
export function ThreadLink({ message: { channel, ts, replyCount } }: { message: SandboxMessage }) {
  const { words, snapshot } = useSandbox();
  const reader = useDateReader();
  const replies = (snapshot.messages[channel] ?? []).filter((one) => one.threadTs === ts && one.ts !== ts);
  const last = replies.at(-1);
  const people = [...new Set(replies.map(({ user }) => user))].slice(0, 4);
  return (
    <button type="button" className="thread-link" onClick={() => goTo({ conversation: channel, thread: ts })}>
      {people.map((id) => (
        <Avatar key={id} user={snapshot.users.find((user) => user.id === id)} size="small" />
      ))}
      <strong>{words.replies(replyCount)}</strong>
      {last && (
        <span>
          {words.lastReply(
            formatDate(new Date(Number(last.ts) * 1000), '{date_short_pretty} {time}', reader).toLowerCase(),
          )}
        </span>
      )}
    </button>
  );
}
