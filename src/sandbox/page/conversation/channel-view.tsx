import type { SandboxChannel } from '../../protocol.ts';
import { Composer } from '../composer/composer.tsx';
import { FirstHint } from '../frame/first-hint.tsx';
import { useSandbox } from '../live/sandbox-context.ts';
import { BotAbsent } from './bot-absent.tsx';
import { MessageList } from './message-list.tsx';

/** A conversation: what was said, and where one writes. */
export function ChannelView({ channel }: { channel: SandboxChannel }) {
  const { words, snapshot } = useSandbox();
  const title = channel.kind === 'direct' ? channel.name : `#${channel.name}`;
  const all = snapshot.messages[channel.id] ?? [];
  const messages = all.filter(({ threadTs, ts }) => !threadTs || threadTs === ts);
  return (
    <>
      <MessageList messages={messages} label={words.conversation(title)} />
      <div className="below-messages">
        <FirstHint channel={channel.id} />
        <BotAbsent channel={channel} />
        <Composer id="message-box" channel={channel.id} label={words.messageTo(title)} />
      </div>
    </>
  );
}
