import { goTo } from '../live/address.ts';
import { useSandbox } from '../live/sandbox-context.ts';

/** The two faces of the bot: its home, and the messages one exchanges with it. Nothing anywhere else. */
export function HomeTabs({ current }: { current: string }) {
  const { words, snapshot } = useSandbox();
  const direct = snapshot.channels.find(({ kind, isBotMember }) => kind === 'direct' && isBotMember);
  if (!direct || (current !== 'home' && current !== direct.id)) return null;
  const tabs = [
    { conversation: 'home', name: words.home },
    { conversation: direct.id, name: words.messages },
  ];
  return (
    <div className="home-tabs">
      {tabs.map(({ conversation, name }) => (
        <button
          key={conversation}
          type="button"
          aria-current={conversation === current ? 'page' : undefined}
          onClick={() => goTo({ conversation, thread: null })}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
