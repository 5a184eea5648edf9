import type { SandboxChannel } from '../../protocol.ts';
import { Avatar } from '../conversation/avatar.tsx';
import { useSandbox } from '../live/sandbox-context.ts';
import { ChannelLink } from './channel-link.tsx';
import { Clock } from './clock.tsx';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { MailLink } from './mail-link.tsx';
import { PersonMenu } from './person-menu.tsx';
import { useUnread } from './use-unread.ts';

interface Props {
  current: string;
  isOpen: boolean;
  onClose: () => void;
}

/** The list on the left: who one is, conversations, the bot's home, its mails, the clock. */
export function Sidebar({ current, isOpen, onClose }: Props) {
  const { words, snapshot } = useSandbox();
  const { channels, users, me, botUserId } = snapshot;
  const unread = useUnread(snapshot, current);
  const bot = users.find(({ id }) => id === botUserId);
  const named = channels.filter(({ kind }) => kind !== 'direct');
  const direct = channels.filter(({ kind }) => kind === 'direct');
  const link = (channel: SandboxChannel, face: React.ReactNode) => (
    <ChannelLink
      key={channel.id}
      conversation={channel.id}
      isCurrent={channel.id === current}
      unread={unread[channel.id] ?? 0}
      face={face}
      onGo={onClose}
    >
      {channel.name}
      {channel.kind === 'private' && <span className="visually-hidden"> ({words.privateChannel})</span>}
    </ChannelLink>
  );
  const otherOf = ({ members }: SandboxChannel) => users.find(({ id }) => id !== me.id && members.includes(id));
  return (
    <div id="sidebar" className={isOpen ? 'sidebar is-open' : 'sidebar'}>
      <header className="workspace">
        <h1>{snapshot.workspaceName}</h1>
        {!snapshot.workspaceName.toLowerCase().includes(words.sandbox.toLowerCase()) && (
          <span className="badge">{words.sandbox}</span>
        )}
        <IconButton icon="close" className="only-narrow" label={words.closeMenu} onClick={onClose} />
      </header>
      <PersonMenu />
      <nav aria-label={words.navigation}>
        <h2>{words.channels}</h2>
        <ul>{named.map((channel) => link(channel, <Icon name={channel.kind === 'private' ? 'lock' : 'hash'} />))}</ul>
        <h2>{words.directMessages}</h2>
        <ul>{direct.map((channel) => link(channel, <Avatar user={otherOf(channel)} size="small" />))}</ul>
        <h2>{words.apps}</h2>
        <ul>
          <ChannelLink
            conversation="home"
            isCurrent={current === 'home'}
            unread={0}
            face={<Icon name="home" />}
            onGo={onClose}
          >
            {words.home} · {bot?.realName}
          </ChannelLink>
        </ul>
      </nav>
      <MailLink />
      <Clock />
    </div>
  );
}
