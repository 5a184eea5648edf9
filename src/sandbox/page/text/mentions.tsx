import { goTo } from '../live/address.ts';
import { useSandbox } from '../live/sandbox-context.ts';

/** A person's name where a message holds their id. */
export function UserMention({ id }: { id: string }) {
  const { users, me } = useSandbox().snapshot;
  const user = users.find((one) => one.id === id);
  return <span className={id === me.id ? 'mention mention-me' : 'mention'}>@{user?.realName ?? id}</span>;
}

/** A conversation's name where a message holds its id; opens it where the person may see it. */
export function ChannelMention({ id }: { id: string }) {
  const { channels } = useSandbox().snapshot;
  const channel = channels.find((one) => one.id === id);
  if (!channel) return <span className="mention">#{id}</span>;
  return (
    <button type="button" className="mention" onClick={() => goTo({ conversation: id, thread: null })}>
      #{channel.name}
    </button>
  );
}

/** A call to everybody, or to those who are there. */
export function Broadcast({ range }: { range: string }) {
  return <span className="mention mention-me">@{range}</span>;
}
