import type { SandboxChannel } from '../../protocol.ts';
import { useSandbox } from '../live/sandbox-context.ts';

/** Says that the bot does not hear this conversation, and lets one add it. */
export function BotAbsent({ channel }: { channel: SandboxChannel }) {
  const { words, snapshot, perform } = useSandbox();
  if (channel.isBotMember || channel.kind === 'direct') return null;
  const bot = snapshot.users.find(({ id }) => id === snapshot.botUserId);
  return (
    <p className="notice">
      {words.botAbsent(bot?.realName ?? '')}
      <button
        type="button"
        className="button is-small"
        onClick={() => void perform({ type: 'invite', channel: channel.id, user: snapshot.botUserId })}
      >
        {words.addBot}
      </button>
    </p>
  );
}
