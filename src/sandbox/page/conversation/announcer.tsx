import type { SandboxChannel } from '../../protocol.ts';
import { useSandbox } from '../live/sandbox-context.ts';
import { unescapeMarkup } from '../text/unescape-markup.ts';

/** Says new messages of the conversation aloud, to those who listen to the page. */
export function Announcer({ channel }: { channel: SandboxChannel | undefined }) {
  const { words, snapshot } = useSandbox();
  const last = channel && snapshot.messages[channel.id]?.at(-1);
  const user = snapshot.users.find(({ id }) => id === last?.user);
  const said =
    last && last.user !== snapshot.me.id ? words.newMessage(user?.realName ?? '', unescapeMarkup(last.text)) : '';
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {said}
    </div>
  );
}
