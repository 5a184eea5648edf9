import type { SandboxChannel } from '../../protocol.ts';
import { useSandbox } from '../live/sandbox-context.ts';
import { HomeTabs } from './home-tabs.tsx';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

interface Props {
  channel: SandboxChannel | undefined;
  isMenuOpen: boolean;
  onMenu: () => void;
}

/** The head of the conversation shown: its name, topic and members; on a phone, the way to the list. */
export function ViewHead({ channel, isMenuOpen, onMenu }: Props) {
  const { words, snapshot } = useSandbox();
  const bot = snapshot.users.find(({ id }) => id === snapshot.botUserId);
  const icon = channel?.kind === 'private' ? 'lock' : channel?.kind === 'public' ? 'hash' : undefined;
  return (
    <header className="view-head">
      <IconButton
        icon="menu"
        className="only-narrow"
        label={words.openMenu}
        aria-expanded={isMenuOpen}
        aria-controls="sidebar"
        onClick={onMenu}
      />
      <h2>
        {icon && <Icon name={icon} />}
        {channel?.name ?? bot?.realName}
      </h2>
      <HomeTabs current={channel?.id ?? 'home'} />
      {channel?.topic && <span className="view-topic">{channel.topic}</span>}
      {channel && channel.kind !== 'direct' && (
        <span className="view-members">{words.members(channel.members.length)}</span>
      )}
    </header>
  );
}
