import type { SandboxMessage } from '../../protocol.ts';
import { useSandbox } from '../live/sandbox-context.ts';
import { PlainText } from '../text/plain-text.tsx';
import { commonReactions } from './common-reactions.ts';

/** The reactions to a message; pressing one adds one's own, or takes it back. */
export function Reactions({ message: { channel, ts, reactions } }: { message: SandboxMessage }) {
  const { words, snapshot, perform } = useSandbox();
  if (reactions.length === 0) return null;
  const nameOf = (id: string) => snapshot.users.find((user) => user.id === id)?.realName ?? id;
  return (
    <div className="reactions">
      {reactions.map(({ name, users }) => {
        const names = users.map((id) => (id === snapshot.me.id ? words.you : nameOf(id))).join(', ');
        const face = commonReactions.find((one) => one.name === name)?.face;
        return (
          <button
            key={name}
            type="button"
            className="reaction"
            aria-pressed={users.includes(snapshot.me.id)}
            aria-label={`${name}, ${users.length}. ${words.reactedBy(names)}`}
            title={words.reactedBy(names)}
            onClick={() => void perform({ type: 'react', channel, ts, name })}
          >
            {face ?? <PlainText text={`:${name}:`} />} <span>{users.length}</span>
          </button>
        );
      })}
    </div>
  );
}
